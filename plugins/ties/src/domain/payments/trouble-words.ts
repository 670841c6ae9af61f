import type { Trouble } from "./settle"

export type TroubleKind = Trouble | "session_gone" | "not_ordered" | "returned_unordered"

/** What staff are told of a trouble about a payment, and what was done or is to be done. */
export function troubleWords(
  kind: TroubleKind,
  { amount, isMended }: { amount: string; isMended: boolean },
): string {
  switch (kind) {
    case "amount_differs":
      return isMended
        ? `${amount} was paid for a bag that came to something else by then. It was given back, and nothing was ordered.`
        : `${amount} was paid for a bag that comes to something else, and could not be given back by itself: give it back at the provider.`
    case "paid_twice":
      return isMended
        ? `${amount} was paid a second time for the same bag. It was given back.`
        : `${amount} was paid a second time for the same bag, and could not be given back by itself: give it back at the provider.`
    case "order_without_payment":
      return "There is an order, and its payment came to nothing at the provider: ask for another payment, or cancel it."
    case "session_gone":
      return "The provider tells of money for a payment that the shop knows nothing of any more: look for it at the provider, and give it back."
    case "not_ordered":
      return `${amount} was paid, and the bag could not become an order: see the log, then place the order or give the money back.`
    case "returned_unordered":
      return `${amount} was paid, and the bag could not become an order, as when something had sold out. The money was given back.`
  }
}
