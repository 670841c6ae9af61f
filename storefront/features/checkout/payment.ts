export interface Payment {
  /** Id of Medusa's payment provider. */
  id: string
  name: string
  /** What happens when the order is placed, as it is. */
  note: string
}

/** The providers that this page can carry through. One that needs a form of its own is not offered without it. */
const KNOWN: readonly Payment[] = [
  {
    id: "pp_system_default",
    name: "Pay on invoice",
    note: "No card is asked for and nothing is charged when you order. This is the shop’s built-in test provider: staff settle the payment with you by hand.",
  },
]

/** The ways to pay in a region, in the order in which we know them. */
export function payments(providers: readonly { id: string; is_enabled?: boolean }[]): Payment[] {
  return KNOWN.filter(({ id }) =>
    providers.some((provider) => provider.id === id && provider.is_enabled !== false),
  )
}
