import { type PayPalStandIn, startPayPal } from "../../stand-ins/paypal"
import { startStripe, type StripeStandIn } from "../../stand-ins/stripe"
import { setEnvironment } from "../harness/environment"
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
  let putBack: () => void
  tiesGround({
    options: {
      bundles: { mirror_schedule: null },
      weddings: { schedule: null },
      payments: { schedule: null, grace: 0 },
    },
  })
  beforeAll(async () => {
    standIns = { stripe: await startStripe(), paypal: await startPayPal() }
    putBack = setEnvironment({ ...paymentEnv(standIns.stripe.url, standIns.paypal.url), ...env })
  })
  afterAll(async () => {
    putBack()
    await Promise.all([standIns.stripe.close(), standIns.paypal.close()])
  })
  return () => standIns
}
