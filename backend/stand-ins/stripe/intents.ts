import { randomBytes } from "node:crypto"

/** As Stripe writes it; only what Medusa and the payment element read. */
export interface Intent {
  id: string
  object: "payment_intent"
  /** Minor units, as all amounts here. */
  amount: number
  amount_capturable: number
  amount_received: number
  currency: string
  status:
    | "requires_payment_method"
    | "requires_action"
    | "requires_capture"
    | "processing"
    | "succeeded"
    | "canceled"
  capture_method: "automatic" | "manual"
  client_secret: string
  metadata: Record<string, string>
  payment_method: string | null
  last_payment_error: { type: "card_error"; code: string; decline_code?: string; message: string } | null
  next_action: { type: "redirect_to_url"; redirect_to_url: { url: string; return_url: string } } | null
  latest_charge: string | null
  customer: string | null
  description: string | null
  created: number
  livemode: false
}

export interface Refund {
  id: string
  object: "refund"
  amount: number
  currency: string
  payment_intent: string
  status: "succeeded"
  created: number
}

/** A refusal as Stripe words it. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly type:
      "invalid_request_error" | "card_error" | "idempotency_error" | "api_error" | "authentication_error",
    readonly code: string | undefined,
    message: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(message)
  }
}

const idOf = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`
const now = () => Math.floor(Date.now() / 1000)

/** Stripe's own test cards, by the last that stands in its documentation. */
const CARDS: Readonly<Record<string, "decline" | "redirect" | "no funds">> = {
  "4000000000000002": "decline",
  "4000000000009995": "no funds",
  "4000000000003220": "redirect",
}

const state = (intent: Intent, wanted: string) =>
  new StripeRefusal(
    400,
    "invalid_request_error",
    "payment_intent_unexpected_state",
    `You cannot ${wanted} this PaymentIntent because it has a status of ${intent.status}.`,
    { payment_intent: intent },
  )

/** What Stripe knows, and what may become of it. Each change is told to who listens. */
export class Intents {
  readonly all = new Map<string, Intent>()
  readonly refunds: Refund[] = []

  constructor(private readonly tell: (type: string, object: Intent | Refund) => void) {}

  create(
    given: Pick<Intent, "amount" | "currency" | "capture_method" | "metadata" | "customer" | "description">,
  ): Intent {
    if (given.amount <= 0) {
      throw new StripeRefusal(
        400,
        "invalid_request_error",
        "parameter_invalid_integer",
        "Invalid positive integer",
      )
    }
    const id = idOf("pi")
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount_capturable: 0,
      amount_received: 0,
      status: "requires_payment_method",
      client_secret: `${id}_secret_${randomBytes(12).toString("hex")}`,
      payment_method: null,
      last_payment_error: null,
      next_action: null,
      latest_charge: null,
      created: now(),
      livemode: false,
      ...given,
    }
    this.all.set(id, intent)
    this.tell("payment_intent.created", intent)
    return intent
  }

  require(id: string): Intent {
    const intent = this.all.get(id)
    if (intent) return intent
    throw new StripeRefusal(
      404,
      "invalid_request_error",
      "resource_missing",
      `No such payment_intent: '${id}'`,
    )
  }

  update(id: string, amount: number | undefined): Intent {
    const intent = this.require(id)
    if (intent.status !== "requires_payment_method") throw state(intent, "update")
    if (amount !== undefined) intent.amount = amount
    return intent
  }

  /** What the payment element does: pays with a card. @param isDeclined whatever the card */
  confirm(id: string, card: string, { returnUrl = "", at = "", isDeclined = false }): Intent {
    const intent = this.require(id)
    if (intent.status !== "requires_payment_method") throw state(intent, "confirm")
    const fate = isDeclined ? "decline" : CARDS[card]
    if (fate === "decline" || fate === "no funds") {
      const decline_code = fate === "decline" ? "generic_decline" : "insufficient_funds"
      const message = fate === "decline" ? "Your card was declined." : "Your card has insufficient funds."
      intent.last_payment_error = { type: "card_error", code: "card_declined", decline_code, message }
      this.tell("payment_intent.payment_failed", intent)
      throw new StripeRefusal(402, "card_error", "card_declined", message, {
        decline_code,
        payment_intent: intent,
      })
    }
    intent.payment_method = idOf("pm")
    intent.last_payment_error = null
    if (fate === "redirect") {
      intent.status = "requires_action"
      const url = `${at}/authenticate/${id}`
      intent.next_action = { type: "redirect_to_url", redirect_to_url: { url, return_url: returnUrl } }
      this.tell("payment_intent.requires_action", intent)
      return intent
    }
    return this.pay(intent)
  }

  /** The payer said yes, or no, to their bank. @returns where they are sent back to */
  authenticate(id: string, yes: boolean): string {
    const intent = this.require(id)
    const back = new URL(intent.next_action?.redirect_to_url.return_url ?? "http://localhost/")
    if (intent.status === "requires_action") {
      intent.next_action = null
      if (yes) this.pay(intent)
      else {
        intent.status = "requires_payment_method"
        intent.last_payment_error = {
          type: "card_error",
          code: "payment_intent_authentication_failure",
          message: "We are unable to authenticate your payment method.",
        }
        this.tell("payment_intent.payment_failed", intent)
      }
    }
    back.searchParams.set("payment_intent", id)
    back.searchParams.set("payment_intent_client_secret", intent.client_secret)
    back.searchParams.set("redirect_status", yes ? "succeeded" : "failed")
    return back.toString()
  }

  capture(id: string): Intent {
    const intent = this.require(id)
    if (intent.status !== "requires_capture") throw state(intent, "capture")
    return this.take(intent)
  }

  cancel(id: string): Intent {
    const intent = this.require(id)
    if (intent.status === "succeeded" || intent.status === "canceled") throw state(intent, "cancel")
    intent.status = "canceled"
    intent.amount_capturable = 0
    this.tell("payment_intent.canceled", intent)
    return intent
  }

  refund(id: string, amount: number | undefined): Refund {
    const intent = this.require(id)
    const before = this.refunds.reduce((sum, one) => sum + (one.payment_intent === id ? one.amount : 0), 0)
    const left = intent.amount_received - before
    if (left <= 0) {
      throw new StripeRefusal(
        400,
        "invalid_request_error",
        "charge_already_refunded",
        `Charge ${intent.latest_charge} has already been refunded.`,
      )
    }
    const given = amount ?? left
    if (given > left) {
      throw new StripeRefusal(
        400,
        "invalid_request_error",
        "charge_already_refunded",
        `Refund amount (${given}) is greater than unrefunded amount on charge (${left})`,
      )
    }
    const refund: Refund = {
      id: idOf("re"),
      object: "refund",
      amount: given,
      currency: intent.currency,
      payment_intent: id,
      status: "succeeded",
      created: now(),
    }
    this.refunds.push(refund)
    this.tell("refund.created", refund)
    return refund
  }

  private pay(intent: Intent): Intent {
    if (intent.capture_method === "automatic") return this.take(intent)
    intent.status = "requires_capture"
    intent.amount_capturable = intent.amount
    this.tell("payment_intent.amount_capturable_updated", intent)
    return intent
  }

  private take(intent: Intent): Intent {
    intent.status = "succeeded"
    intent.amount_received = intent.amount
    intent.amount_capturable = 0
    intent.latest_charge = idOf("ch")
    this.tell("payment_intent.succeeded", intent)
    return intent
  }
}
