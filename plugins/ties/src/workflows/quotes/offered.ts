import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { QuoteContent } from "../../contract"
import { pickRules } from "../../domain/bundles/pick-rules"
import { isGeneral } from "../../domain/bundles/rule"
import { byText, canonical } from "../../domain/quotes/content"
import { isSpecialCode } from "../../domain/quotes/special-code"
import { isMirrorCode } from "../../modules/pricing/promotions/mirror"
import type { Hashed } from "../../modules/weddings/store/quote-rows"
import type { SummedLine } from "../weddings/cart-bundles"
import { presentWeddings, toWedding } from "../weddings/mark-lines"
import { readRulesInForce } from "../weddings/price-lines"
import { pricedAt, rowsOfCart } from "../weddings/rows"

/** What a cart offers now. */
export interface Offered extends Hashed {
  /** Whether a line has a price that does not hold for every wedding: of a narrowed rule, or by a code. */
  hasNarrowedRule: boolean
  /** That the cart is sold through; null where it has none. */
  salesChannelId: string | null
  /** Whether it has become an order. */
  completed: boolean
}

interface Cart {
  currency_code: string
  region_id: string
  sales_channel_id: string | null
  completed_at: string | Date | null
  items?: (SummedLine & { unit_price: number })[]
  promotions?: ({ code: string; is_automatic: boolean } | null)[]
}

const FIELDS = [
  "id",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "completed_at",
  "items.*",
  "items.adjustments.*",
  "items.tax_lines.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.tax_lines.*",
  "promotions.code",
  "promotions.is_automatic",
  "total",
]

export const hashOf = (content: QuoteContent): string =>
  createHash("sha256").update(canonical(content)).digest("hex")

/**
 * The content of a wedding's cart as it is now, by Medusa's own sums. Lines that are not of the party are none of its
 * content: the freeze keeps them out.
 * @throws MedusaError NOT_FOUND for an unknown cart
 */
export async function readOffered(
  scope: MedusaContainer,
  cartId: string,
  specialPercent: number,
): Promise<Offered> {
  const [{ data }, rows, rules] = await Promise.all([
    scope
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "cart", fields: FIELDS, filters: { id: cartId } }),
    rowsOfCart(scope, cartId),
    readRulesInForce(scope),
  ])
  const cart = data[0] as unknown as Cart | undefined
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cartId}`)
  const items = new Map((cart.items ?? []).map((item) => [item.id, item]))
  const weddings = presentWeddings(rows, cart.items ?? [], (row) => row.line_item_id)
  const picks = new Map(weddings.flatMap((each) => [...pickRules(toWedding(each), rules, pricedAt(rows))]))
  const lines = weddings
    .flatMap((wedding) => wedding.lines)
    .flatMap(({ row, itemId, quantity }): QuoteContent["lines"] => {
      const item = items.get(itemId)
      if (!item) return []
      const { subtotal, discount } = shownOf(item)
      return [
        {
          member_id: row.key,
          role: row.role,
          name: row.name,
          variant_id: row.variant_id,
          color: row.color,
          style: row.style,
          quantity,
          unit_price: Number(item.unit_price),
          discount,
          total: subtotal - discount,
          rule: hasRule(item) ? (picks.get(itemId)?.rule.name ?? null) : null,
        },
      ]
    })
  const codes = enteredOf(cart)
  const discount = lines.reduce((sum, line) => sum + line.discount, 0)
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  const content: QuoteContent = {
    currency_code: cart.currency_code,
    region_id: cart.region_id,
    tax_inclusive: [...items.values()].every((item) => item.is_tax_inclusive),
    lines,
    ties: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: total + discount,
    discount,
    special_percent: specialPercent,
    total,
    ...(codes.length > 0 ? { codes } : {}),
  }
  return {
    content,
    hash: hashOf(content),
    hasNarrowedRule:
      [...picks.values()].some(({ rule }) => !isGeneral(rule.conditions)) ||
      codes.some((code) => acts(cart, code)),
    salesChannelId: cart.sales_channel_id,
    completed: cart.completed_at !== null,
  }
}

/** What the couple has entered; a special price is staff's, and what acts by itself nobody's. */
const enteredOf = ({ promotions = [] }: Cart): string[] =>
  promotions
    .flatMap((one) => (one && !one.is_automatic && !isSpecialCode(one.code) ? [one.code] : []))
    .sort(byText)

const acts = ({ items = [] }: Cart, code: string): boolean =>
  items.some(({ adjustments }) => adjustments?.some((one) => one.code === code && Number(one.amount) > 0))

/** With tax where the line's price holds it, before tax elsewhere. */
function shownOf(item: SummedLine): { subtotal: number; discount: number } {
  return item.is_tax_inclusive
    ? { subtotal: Number(item.original_total), discount: Number(item.discount_total) }
    : { subtotal: Number(item.subtotal), discount: Number(item.discount_subtotal) }
}

const hasRule = ({ adjustments }: SummedLine): boolean =>
  (adjustments ?? []).some(({ code, amount }) => isMirrorCode(code ?? "") && Number(amount) > 0)
