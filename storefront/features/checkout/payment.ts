export type PaymentKind = "card" | "paypal" | "invoice"

export interface Payment {
  /** Id of Medusa's payment provider. */
  id: string
  kind: PaymentKind
  name: string
  /** What happens when the order is placed, as it is. */
  note: string
}

/** The providers that this page can carry through. One that needs a form of its own is not offered without it. */
const KNOWN: readonly Payment[] = [
  {
    id: "pp_stripe_stripe",
    kind: "card",
    name: "Card",
    note: "Your card is entered in a field of our payment service, and never reaches the shop.",
  },
  {
    id: "pp_paypal_paypal",
    kind: "paypal",
    name: "PayPal",
    note: "You agree to the payment in a window of PayPal’s, and come back here.",
  },
  {
    id: "pp_system_default",
    kind: "invoice",
    name: "Pay on invoice",
    note: "No card is asked for and nothing is charged when you order. This is the shop’s built-in test provider: staff settle the payment with you by hand.",
  },
]

/**
 * The ways to pay in a region, in the order in which we know them.
 * @param forms the kinds whose form this shop was given a key for
 */
export function payments(
  providers: readonly { id: string; is_enabled?: boolean }[],
  forms: Readonly<Record<PaymentKind, boolean>>,
): Payment[] {
  return KNOWN.filter(
    ({ id, kind }) =>
      forms[kind] && providers.some((provider) => provider.id === id && provider.is_enabled !== false),
  )
}
