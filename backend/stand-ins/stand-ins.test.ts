import { Stripe } from "stripe"
import { PayPalPaymentService } from "../../plugins/payment-paypal/src/providers/paypal/service"
import { PAYPAL_KEYS, type PayPalStandIn, startPayPal } from "./paypal"
import { signStripe } from "./stripe/sign"
import { startStripe, STRIPE_KEYS, type StripeStandIn } from "./stripe"

let stripe: StripeStandIn
let paypal: PayPalStandIn
beforeAll(async () => {
  stripe = await startStripe()
  paypal = await startPayPal()
})
afterAll(() => Promise.all([stripe.close(), paypal.close()]))

const client = () => {
  const { hostname, port } = new URL(stripe.url)
  return new Stripe(STRIPE_KEYS.secretKey, { host: hostname, port, protocol: "http", maxNetworkRetries: 0 })
}

describe("the stand-in of Stripe", () => {
  it("is spoken to by Stripe's own client, and its webhooks verify with it", async () => {
    const api = client()
    const intent = await api.paymentIntents.create(
      { amount: 2499, currency: "usd", metadata: { session_id: "payses_1" }, capture_method: "manual" },
      { idempotencyKey: "one" },
    )
    const again = await api.paymentIntents.create(
      { amount: 2499, currency: "usd", metadata: { session_id: "payses_1" }, capture_method: "manual" },
      { idempotencyKey: "one" },
    )
    expect(again.id).toBe(intent.id)
    stripe.intents.confirm(intent.id, "4242424242424242", {})
    await api.paymentIntents.capture(intent.id)
    await expect(api.paymentIntents.cancel(intent.id)).rejects.toThrow("succeeded")
    const last = stripe.post.told.at(-1)!
    expect(last.type).toBe("payment_intent.succeeded")
    const header = signStripe(last.raw, STRIPE_KEYS.webhookSecret)["stripe-signature"]!
    const event = api.webhooks.constructEvent(last.raw, header, STRIPE_KEYS.webhookSecret)
    expect(event.data.object).toMatchObject({ id: intent.id, amount_received: 2499, status: "succeeded" })
    expect(() => api.webhooks.constructEvent(`${last.raw} `, header, STRIPE_KEYS.webhookSecret)).toThrow(
      "signature",
    )
  })

  it("refuses another request under a key that was used", async () => {
    const api = client()
    await api.paymentIntents.create({ amount: 100, currency: "usd" }, { idempotencyKey: "two" })
    await expect(
      api.paymentIntents.create({ amount: 200, currency: "usd" }, { idempotencyKey: "two" }),
    ).rejects.toMatchObject({ type: "StripeIdempotencyError" })
  })
})

describe("the stand-in of PayPal", () => {
  it("is spoken to by PayPal's own client", async () => {
    const provider = new PayPalPaymentService({}, {
      client_id: PAYPAL_KEYS.clientId,
      client_secret: PAYPAL_KEYS.clientSecret,
      webhook_id: PAYPAL_KEYS.webhookId,
      base_url: paypal.url,
    } as never)
    const { id } = await provider.initiatePayment({
      amount: 10,
      currency_code: "usd",
      data: { session_id: "s" },
    })
    expect(paypal.ledger.orders.get(id)).toMatchObject({ intent: "CAPTURE", status: "PAYER_ACTION_REQUIRED" })
  })
})
