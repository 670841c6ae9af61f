import { PAYPAL_KEYS, type PayPalStandIn, startPayPal } from "../../stand-ins/paypal"
import { startStripe, STRIPE_KEYS, type StripeStandIn } from "../../stand-ins/stripe"
import { tiesGround } from "../harness/ties-ground"

export interface StandIns {
  stripe: StripeStandIn
  paypal: PayPalStandIn
}

/** Settings by which the store pays through stand-ins at these addresses. */
export const paymentEnv = (stripeUrl: string, paypalUrl: string): Record<string, string> => ({
  STRIPE_API_KEY: STRIPE_KEYS.secretKey,
  STRIPE_WEBHOOK_SECRET: STRIPE_KEYS.webhookSecret,
  STRIPE_PUBLISHABLE_KEY: STRIPE_KEYS.publishableKey,
  STRIPE_API_URL: stripeUrl,
  PAYPAL_CLIENT_ID: PAYPAL_KEYS.clientId,
  PAYPAL_CLIENT_SECRET: PAYPAL_KEYS.clientSecret,
  PAYPAL_WEBHOOK_ID: PAYPAL_KEYS.webhookId,
  PAYPAL_API_URL: paypalUrl,
})

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
