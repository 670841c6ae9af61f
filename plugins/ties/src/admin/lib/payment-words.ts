import type { PaymentEventState, PaymentTrouble } from "../../contract/payments"

interface Words {
  label: string
  colour: "green" | "orange" | "red" | "blue" | "grey"
}

export const EVENT_WORDS: Record<PaymentEventState, Words> = {
  queued: { label: "Waiting", colour: "blue" },
  handling: { label: "Being handled", colour: "blue" },
  done: { label: "Handled", colour: "green" },
  dead: { label: "Given up", colour: "red" },
}

export const EVENT_STATES = Object.keys(EVENT_WORDS) as PaymentEventState[]

/** The state that an address names; undefined where it names none that there is. */
export const eventStateOf = (written: string | null): PaymentEventState | undefined =>
  EVENT_STATES.find((state) => state === written)

export const TROUBLE_WORDS: Record<PaymentTrouble["state"], Words> = {
  open: { label: "To see to", colour: "red" },
  mended: { label: "Mended", colour: "green" },
  dismissed: { label: "Seen to", colour: "grey" },
}

const PROVIDERS: Readonly<Record<string, string>> = { stripe: "Stripe", paypal: "PayPal" }

/** What staff call a provider: `stripe_stripe` and `pp_stripe_stripe` are Stripe. */
export function providerName(id: string | null): string {
  const name = (id ?? "").replace(/^pp_/, "").split("_")[0] ?? ""
  return PROVIDERS[name] ?? name
}
