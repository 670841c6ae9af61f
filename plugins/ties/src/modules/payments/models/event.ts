import { model } from "@medusajs/framework/utils"

/**
 * What a payment provider has told, each once. What it said of the payer is not kept: what is needed is which payment, and
 * the provider is asked how that stands.
 */
export const PayEvent = model
  .define("pay_event", {
    id: model.id({ prefix: "payev" }).primaryKey(),
    /** As the webhook's address names it, such as `stripe_stripe`. */
    provider: model.text(),
    /** The provider's own. */
    event_id: model.text(),
    /** In the provider's words, such as `payment_intent.succeeded`. */
    type: model.text(),
    /** What Medusa makes of it: a `PaymentActions`. */
    action: model.text(),
    /** Of Medusa's payment session; null where it is about none. */
    session_id: model.text().index().nullable(),
    state: model.enum(["queued", "handling", "done", "dead"]).default("queued"),
    /** What came of it, in a sentence. */
    outcome: model.text().nullable(),
    /** How often it was delivered after it was known. */
    repeats: model.number().default(0),
    attempts: model.number().default(0),
    next_try_at: model.dateTime(),
    /** Until when it is some process's to handle; one that is silent for longer has died. */
    lease_until: model.dateTime().nullable(),
    handled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true },
    { on: ["state", "next_try_at"] },
    { on: ["created_at"] },
  ])
