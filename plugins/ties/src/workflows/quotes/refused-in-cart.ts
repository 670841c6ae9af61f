import { possibleEvents } from "../../domain/quotes/possible"
import type { Guarded } from "../../modules/weddings/store/guarded"
import { type QuoteRefused, refused } from "../../modules/weddings/store/refusal"

/** The error for whoever would change a wedding's cart past the wedding. */
export function refusedInCart({ quote }: Pick<Guarded, "quote">, why: string): QuoteRefused {
  const possible = possibleEvents(quote.state, { kind: "couple" })
  return refused({ code: "content_changed", message: `This cart is a wedding's: ${why}.`, possible }, quote)
}
