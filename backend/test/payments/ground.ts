import { type PayPalStandIn, startPayPal } from "../../stand-ins/paypal"
import { startStripe, type StripeStandIn } from "../../stand-ins/stripe"
import { paymentEnv } from "../harness/stand-ins"
import { tiesGround } from "../harness/ties-ground"

export interface StandIns {
  stripe: StripeStandIn
  paypal: PayPalStandIn
}

/**
 * For a spec of payments: both stand-ins beside the store, which is set up to pay through them. As `tiesGround`, it comes
 * before `medusaIntegrationTestRunner`.
 * @returns the stand-ins, once the tests run
 */
export function paymentGround(env: Record<string, string> = {}): () => StandIns {
  let standIns: StandIns
  const before = new Map<string, string | undefined>()
  tiesGround({
    options: {
      bundles: { mirror_schedule: null },
      weddings: { schedule: null },
      payments: { schedule: null, grace: 0 },
    },
  })
  beforeAll(async () => {
    standIns = { stripe: await startStripe(), paypal: await startPayPal() }
    const settings = { ...paymentEnv(standIns.stripe.url, standIns.paypal.url), ...env }
    for (const [name, value] of Object.entries(settings)) {
      before.set(name, process.env[name])
      process.env[name] = value
    }
  })
  afterAll(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    await Promise.all([standIns.stripe.close(), standIns.paypal.close()])
  })
  return () => standIns
}
