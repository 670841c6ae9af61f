import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import {
  beginOrderEditOrderWorkflow,
  cancelBeginOrderEditWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditAddNewItemWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import type { BundleEditAnswer, ParsedBundleEdit } from "../../contract"
import { pickRules } from "../../domain/bundles/pick-rules"
import { countTies, type Wedding } from "../../domain/bundles/rule"
import { tierOf } from "../../domain/bundles/tier-meter"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import { bindOrder } from "../weddings/bind-order"
import { carryOver } from "../weddings/carry-over"
import { tierToContract } from "../weddings/describe-wedding"
import { type LineItem, presentWeddings, TOKEN_KEY, toWedding } from "../weddings/mark-lines"
import { readRulesInForce } from "../weddings/price-lines"
import { pricedAt, rowsOfOrder, type WeddingRow } from "../weddings/rows"
import { type AddedLine, writeAddedLines } from "./added-lines"
import { EDIT_MARK, endLeftEdit, holdingOrder } from "./left-over"

/** What an edit makes of an order, with the lines that it would have. */
export interface EditedOrder {
  order: SummedOrder
  rows: readonly WeddingRow[]
}

interface SummedOrder {
  id: string
  created_at: string | Date
  currency_code: string
  region_id: string
  sales_channel_id: string
  total: number
  discount_total: number
  items: LineItem[]
  summary?: { pending_difference?: number }
}

const FIELDS = [
  "id",
  "created_at",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "total",
  "discount_total",
  "items.*",
  "summary.*",
]

/**
 * Changes the ties of an order's weddings. Medusa's own order edit keeps the old discount; here promotions are carried
 * over, so that the tier follows the ties that are left, by the rules of the time when the order was made.
 * @param look is told what it comes to before it is done; where it throws, nothing is
 * @throws MedusaError 400 for a line that is not the order's, 404 for an unknown order, and what Medusa's order edit says
 */
export const editBundles = (
  scope: MedusaContainer,
  orderId: string,
  edit: ParsedBundleEdit,
  actorId: string,
  look?: (after: EditedOrder) => Promise<void>,
): Promise<BundleEditAnswer> =>
  holdingOrder(scope, orderId, () => editHeld(scope, orderId, edit, actorId, look))

async function editHeld(
  scope: MedusaContainer,
  orderId: string,
  edit: ParsedBundleEdit,
  actorId: string,
  look?: (after: EditedOrder) => Promise<void>,
): Promise<BundleEditAnswer> {
  await bindOrder(scope, orderId)
  await endLeftEdit(scope, orderId)
  const before = await readOrder(scope, orderId)
  const rows = await rowsOfOrder(scope, orderId)
  requireKnown(edit, before, rows)
  const { result: change } = await beginOrderEditOrderWorkflow(scope).run({
    input: { order_id: orderId, created_by: actorId, internal_note: EDIT_MARK },
  })
  let added: AddedLine[] = []
  try {
    await carryOver(scope, orderId, change.id)
    added = await writeAddedLines(scope, edit.add, {
      regionId: before.region_id,
      salesChannelId: before.sales_channel_id,
      rows,
    })
    if (edit.quantities.length > 0) {
      const items = edit.quantities.map(({ line_item_id: id, quantity }) => ({ id, quantity }))
      await orderEditUpdateItemQuantityWorkflow(scope).run({ input: { order_id: orderId, items } })
    }
    if (added.length > 0) {
      const items = added.map(({ item }) => item)
      await orderEditAddNewItemWorkflow(scope).run({ input: { order_id: orderId, items } })
    }
    const preview = await scope.resolve(Modules.ORDER).previewOrderChange(orderId)
    const after = preview as unknown as SummedOrder
    const answer = await tell(scope, { before, after, confirmed: edit.confirm })
    await look?.({ order: after, rows: await rowsOfOrder(scope, orderId) })
    if (!edit.confirm) {
      await undo(scope, orderId, added)
      return answer
    }
    await confirmOrderEditRequestWorkflow(scope).run({ input: { order_id: orderId, confirmed_by: actorId } })
    await bindAdded(scope, after.items, added)
    return answer
  } catch (error) {
    await undo(scope, orderId, added)
    throw error
  }
}

async function readOrder(scope: MedusaContainer, orderId: string): Promise<SummedOrder> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order = data[0] as unknown as SummedOrder | undefined
  if (order) return order
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${orderId}`)
}

function requireKnown(edit: ParsedBundleEdit, { items }: SummedOrder, rows: readonly WeddingRow[]): void {
  const refuse = (sentence: string) => new MedusaError(MedusaError.Types.INVALID_DATA, sentence)
  if (rows.length === 0) throw refuse("This order holds no wedding; edit it with Medusa's own order edit")
  if (edit.quantities.length + edit.add.length === 0) throw refuse("quantities: nothing is to be changed")
  const known = new Set(items.map(({ id }) => id))
  edit.quantities.forEach(({ line_item_id }, at) => {
    if (!known.has(line_item_id)) {
      throw refuse(`quantities.${at}.line_item_id: the order has no line "${line_item_id}"`)
    }
  })
}

/** Ends an edit that is not to be, and takes back what was written for it. */
async function undo(scope: MedusaContainer, orderId: string, added: readonly AddedLine[]): Promise<void> {
  if (added.length > 0) {
    await scope.resolve<BundlesService>(BUNDLES_MODULE).deleteBundleLines(added.map(({ rowId }) => rowId))
  }
  await cancelBeginOrderEditWorkflow(scope).run({ input: { order_id: orderId } })
}

async function bindAdded(
  scope: MedusaContainer,
  items: readonly LineItem[],
  added: readonly AddedLine[],
): Promise<void> {
  const byToken = new Map(items.map(({ id, metadata }) => [metadata?.[TOKEN_KEY], id]))
  const bound = added.flatMap(({ rowId, token }) => {
    const id = byToken.get(token)
    return id ? [{ id: rowId, order_line_item_id: id }] : []
  })
  if (bound.length > 0) await scope.resolve<BundlesService>(BUNDLES_MODULE).updateBundleLines(bound)
}

async function tell(
  scope: MedusaContainer,
  { before, after, confirmed }: { before: SummedOrder; after: SummedOrder; confirmed: boolean },
): Promise<BundleEditAnswer> {
  const [rows, rules] = await Promise.all([rowsOfOrder(scope, before.id), readRulesInForce(scope)])
  const at = pricedAt(rows, new Date(before.created_at).getTime())
  const present = (items: readonly LineItem[]) =>
    presentWeddings(rows, items, (row) => row.order_line_item_id).map((each) => ({
      id: each.id,
      wedding: toWedding(each),
    }))
  const then = new Map(present(before.items).map(({ id, wedding }) => [id, wedding]))
  const tier = (wedding: Wedding | undefined) => {
    const rule = wedding ? tierOf(wedding, rules, at) : null
    return rule && tierToContract(rule)
  }
  const sums = ({ total, discount_total }: SummedOrder) => ({
    total: Number(total),
    discount_total: Number(discount_total),
  })
  return {
    order_id: before.id,
    confirmed,
    currency_code: before.currency_code,
    before: sums(before),
    after: sums(after),
    difference: Number(after.summary?.pending_difference ?? 0),
    weddings: present(after.items).map(({ id, wedding }) => ({
      bundle_id: id,
      ties_before: countTies(then.get(id) ?? { lines: [] }),
      ties_after: countTies(wedding),
      tier_before: tier(then.get(id)),
      tier_after: tier(wedding),
      rules: [...new Set([...pickRules(wedding, rules, at).values()].map(({ rule }) => rule.name))],
    })),
  }
}
