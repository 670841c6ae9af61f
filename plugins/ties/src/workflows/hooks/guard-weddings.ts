import type { MedusaContainer } from "@medusajs/framework/types"
import { type CodeAction, codesStay, type FoundLine, holds } from "../../domain/quotes/frozen"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { requirePayable } from "../quotes/payable"
import { refusedInCart } from "../quotes/refused-in-cart"
import { lendHolds } from "../stock/lend-holds"
import { type LineItem, presentWeddings } from "../weddings/mark-lines"
import { rowsOfCart } from "../weddings/rows"

type Ground = { container: MedusaContainer }

/** What `updateCartPromotionsWorkflow` hands to its `validate` hook, as far as it is read here. */
interface PromotedCart {
  input: { promo_codes?: string[]; action?: CodeAction }
  cart: {
    id: string
    region_id?: string | null
    currency_code: string
    items?: (LineItem & { unit_price?: unknown })[] | null
    promotions?: ({ code?: string } | null)[] | null
  }
}

/**
 * Keeps a wedding's cart what its quote says: lines, ties, quantities, prices, currency, and no promotion code beside.
 * Medusa runs this within every change of a cart, so that a refusal undoes the whole of it. Addresses, shipping and e-mail
 * may change; the party is changed through the wedding's own routes, which say beforehand what the cart is to become.
 *
 * A hook takes one handler in an app. A host that has one of its own calls this function in it, and sets the plugin's
 * option `hooks.guard_weddings` to false.
 * @throws QuoteRefused (409)
 */
export async function guardWeddingCart({ input, cart }: PromotedCart, { container }: Ground): Promise<void> {
  const guarded = await container.resolve<WeddingsService>(WEDDINGS_MODULE).findGuarded(cart.id)
  if (!guarded) return
  const { content, change, quote } = guarded
  const isOffered = cart.currency_code === content.currency_code && cart.region_id === content.region_id
  if (!isOffered) throw refusedInCart(guarded, "a wedding stays in the region in which it was offered")
  const lines = await linesIn(container, cart)
  if (!holds(lines, content.lines) && !(change && holds(lines, change.lines))) {
    throw refusedInCart(guarded, "what a wedding wears is changed with the wedding, and not in its cart")
  }
  const present = (cart.promotions ?? []).flatMap((promotion) => promotion?.code ?? [])
  const priced = [keptOf(quote.special_code, content.codes)]
  if (change) priced.push(keptOf(change.special_code, change.codes))
  const stay = priced.some((kept) => codesStay(input.promo_codes ?? [], input.action ?? "add", present, kept))
  if (!stay) {
    const why = "a quote is priced as a whole, and takes promotion codes with the wedding while it is a draft"
    throw refusedInCart(guarded, why)
  }
}

const keptOf = (special: string | null, codes: readonly string[] = []): string[] =>
  special === null ? [...codes] : [special, ...codes]

async function linesIn(container: MedusaContainer, cart: PromotedCart["cart"]): Promise<FoundLine[]> {
  const items = cart.items ?? []
  const rows = await rowsOfCart(container, cart.id)
  const memberOf = new Map(
    presentWeddings(rows, items, (row) => row.line_item_id).flatMap((wedding) =>
      wedding.lines.map(({ itemId, row }) => [itemId, row.key] as const),
    ),
  )
  return items.map(({ id, variant_id, quantity, unit_price }) => ({
    member_id: memberOf.get(id) ?? null,
    variant_id: variant_id ?? null,
    quantity: Number(quantity),
    unit_price: Number(unit_price),
  }))
}

/**
 * Lets no wedding's cart become an order before its quote is approved and accepted, and for nothing else than that. On the
 * `validate` hook of `completeCartWorkflow`, by which payment providers' webhooks complete carts too. One that has become
 * an order already is told again, as Medusa does.
 * @throws QuoteRefused (409)
 */
export async function guardWeddingPayment(
  { cart }: { cart: { id: string; completed_at?: unknown } },
  { container }: Ground,
): Promise<void> {
  if (cart.completed_at) return
  await requirePayable(container, cart.id)
  // The next thing that Medusa does is to reserve the order's ties, of which the quote has reserved some.
  lendHolds(container)
}
