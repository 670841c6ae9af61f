import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { CartBundle, CartBundles } from "../../contract"
import { pickRules } from "../../domain/bundles/pick-rules"
import { countTies, type Rule } from "../../domain/bundles/rule"
import { isMirrorCode } from "../../modules/pricing/promotions/mirror"
import { weighPromotions } from "../../modules/pricing/promotions/teach-promotions"
import { codeToContract, describeMeter, ruleToContract } from "./describe-wedding"
import {
  type LineItem,
  markItems,
  picksOf,
  type PresentWedding,
  presentWeddings,
  toWedding,
  wornIn,
} from "./mark-lines"
import { readRulesInForce } from "./price-lines"
import { pricedAt, rowsOfCart, type WeddingRow } from "./rows"

/** A line of Medusa's cart or order with its sums. */
export interface SummedLine extends LineItem {
  is_tax_inclusive: boolean
  subtotal: number
  original_total: number
  discount_subtotal: number
  discount_total: number
  adjustments?: { code?: string | null; amount: number }[] | null
}

interface SummedCart {
  id: string
  items?: SummedLine[]
  promotions?: { code: string; is_automatic: boolean }[]
}

/** All that Medusa's own workflow hands to promotions, and the sums that are told. */
const CART_FIELDS = [
  "*",
  "region.*",
  "items.*",
  "items.adjustments.*",
  "items.tax_lines.*",
  "items.product.id",
  "items.product.collection_id",
  "items.product.type_id",
  "items.product.categories.id",
  "items.product.tags.id",
  "shipping_address.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.tax_lines.*",
  "customer.*",
  "customer.groups.*",
  "promotions.code",
  "promotions.is_automatic",
  "total",
  "subtotal",
  "item_total",
]

/**
 * The weddings of a cart as it is now, and what became of its codes.
 * @throws MedusaError NOT_FOUND for an unknown cart
 */
export async function readCartBundles(scope: MedusaContainer, cartId: string): Promise<CartBundles> {
  const [{ data }, rows, rules] = await Promise.all([
    scope
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartId } }),
    rowsOfCart(scope, cartId),
    readRulesInForce(scope),
  ])
  const cart = data[0] as unknown as SummedCart | undefined
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cartId}`)
  const items = cart.items ?? []
  const at = pricedAt(rows)
  const weddings = presentWeddings(rows, items, (row) => row.line_item_id)
  const picks = picksOf(weddings, rules, at)
  const codes = (cart.promotions ?? []).filter(({ is_automatic }) => !is_automatic).map(({ code }) => code)
  const weighed =
    codes.length > 0
      ? await weighPromotions(scope.resolve(Modules.PROMOTION), codes, {
          ...cart,
          items: markItems(items, picks, wornIn(weddings)),
        } as never)
      : undefined
  return {
    bundles: describeBundles(weddings, items, rules, at),
    codes: (weighed?.codes ?? []).map((code) => codeToContract(code, picks.size > 0)),
  }
}

/** Weddings with their lines, tiers and what is taken off; one without any line left is not told. */
export function describeBundles(
  weddings: readonly PresentWedding[],
  items: readonly SummedLine[],
  rules: readonly Rule[],
  at: number,
): CartBundle[] {
  const itemOf = new Map(items.map((item) => [item.id, item]))
  return weddings
    .filter(({ lines }) => lines.length > 0)
    .map((present) => {
      const wedding = toWedding(present)
      const picks = pickRules(wedding, rules, at)
      return {
        id: present.id,
        theme: present.theme,
        wedding_date: present.weddingDate,
        ties: countTies(wedding),
        ...describeMeter(
          wedding,
          { rules, picks, at },
          {
            subtotalOf: (id) => shown(itemOf.get(id), "original_total", "subtotal"),
            discountOf: (id) => shown(itemOf.get(id), "discount_total", "discount_subtotal"),
          },
        ),
        discount: present.lines.reduce((sum, { itemId }) => sum + byRule(itemOf.get(itemId)), 0),
        lines: present.lines.map(({ row, itemId, quantity }) => {
          const pick = byRule(itemOf.get(itemId)) > 0 ? picks.get(itemId) : undefined
          return { ...lineToContract(row, itemId, quantity), rule: pick ? ruleToContract(pick) : null }
        }),
      }
    })
}

const lineToContract = (
  { key, role, name, payer, color, style }: WeddingRow,
  id: string,
  quantity: number,
) => ({
  line_item_id: id,
  key,
  role,
  name,
  payer,
  color,
  style,
  quantity,
})

/** An amount as the shopper of this line reads it: with tax where its price holds it. */
function shown(
  line: SummedLine | undefined,
  withTax: "original_total" | "discount_total",
  beforeTax: "subtotal" | "discount_subtotal",
): number {
  return line ? Number(line[line.is_tax_inclusive ? withTax : beforeTax]) : 0
}

/** What the wedding price takes off a line: its discount, as far as it is not by other promotions. */
function byRule(line: SummedLine | undefined): number {
  const adjustments = (line?.adjustments ?? []).map(({ code, amount }) => ({
    ours: isMirrorCode(code ?? ""),
    amount: Number(amount),
  }))
  const all = adjustments.reduce((sum, { amount }) => sum + amount, 0)
  const ours = adjustments.reduce((sum, { ours: own, amount }) => sum + (own ? amount : 0), 0)
  return all > 0 ? (shown(line, "discount_total", "discount_subtotal") * ours) / all : 0
}
