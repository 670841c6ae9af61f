import type { MedusaContainer } from "@medusajs/framework/types"
import { type LineItem, markItems, picksOf, presentWeddings, wornIn } from "../weddings/mark-lines"
import { readRulesInForce, readyPromotions } from "../weddings/price-lines"
import { pricedAt, rowsOfCart } from "../weddings/rows"

/** What `updateCartPromotionsWorkflow` hands to its hook, as far as it is read here. */
interface PromotedCart {
  cart: { id: string; items?: LineItem[] | null }
}

/**
 * Says which rule each line of a cart's weddings gets, so that Medusa computes its price with every change of the cart:
 * the complete `items` with a mark, which takes the place of the cart's own. Two statements where the cart holds a
 * wedding, one where it holds none.
 *
 * A hook takes one handler in an app. A host that has one of its own calls this function in it, merges what it returns
 * into its own context, and sets the plugin's option `hooks.price_weddings` to false.
 */
export async function priceCartWeddings(
  { cart }: PromotedCart,
  { container }: { container: MedusaContainer },
): Promise<{ items: LineItem[] } | undefined> {
  const items = cart.items ?? []
  if (items.length === 0) return undefined
  const rows = await rowsOfCart(container, cart.id)
  if (rows.length === 0) return undefined
  const rules = await readRulesInForce(container)
  const weddings = presentWeddings(rows, items, (row) => row.line_item_id)
  readyPromotions(container)
  return { items: markItems(items, picksOf(weddings, rules, pricedAt(rows)), wornIn(weddings)) }
}
