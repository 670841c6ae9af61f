import type { MedusaContainer } from "@medusajs/framework/types"
import { possibleEvents } from "../../domain/quotes/possible"
import { whyNotPayable } from "../../domain/quotes/payable"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { toQuote } from "../../modules/weddings/store/quote-rows"
import { refused } from "../../modules/weddings/store/refusal"
import { readOffered } from "./offered"

/**
 * Refuses whatever leads to a payment for a wedding's cart that may not be paid now: not approved, not accepted, or no
 * longer what was. A cart of no wedding is none of its concern.
 * @throws QuoteRefused (409)
 */
export async function requirePayable(scope: MedusaContainer, cartId: string): Promise<void> {
  const guarded = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).findGuarded(cartId)
  if (!guarded) return
  const { quote, content, change } = guarded
  const possible = possibleEvents(quote.state, { kind: "couple" })
  if (change !== null) {
    const message = "It is being changed right now: look again in a moment."
    throw refused({ code: "content_changed", message, possible }, quote)
  }
  // What is not approved is not payable whatever the cart holds, and needs no look at it.
  const offered = quote.state === "approved" ? await readOffered(scope, cartId, quote.special_percent) : null
  const inCart = { hash: offered?.hash ?? null, ties: content.ties }
  const why = whyNotPayable(toQuote(guarded, inCart), Date.now())
  if (why) throw refused({ ...why, possible }, quote)
}
