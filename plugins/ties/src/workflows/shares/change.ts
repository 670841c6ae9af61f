import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChangeEffects, ParsedBundleEdit, ParsedChangeOrdered } from "../../contract"
import { effectsOf } from "../../domain/shares/change"
import { majorOf, minorOf } from "../../domain/shares/money"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import type { MemberRow, WeddingMember } from "../../modules/weddings/store/members"
import { type EditedOrder, editBundles } from "../edit-bundles"
import { identified } from "../quotes/party"
import { TOKEN_KEY } from "../weddings/mark-lines"
import { rowsOfOrder, type WeddingRow } from "../weddings/rows"
import { finishChange } from "./finish-change"
import { followHeld } from "./follow"
import { requirePromises } from "./promises"
import { partyOf, payersOf, type PayingMember, readShared, type SharedWedding } from "./read"
import { sumsOf } from "./read-order"
import { holdingShares, ShareRefused, sharesOf } from "./scope"
import { statementToContract } from "./to-contract"

export interface OrderedChange {
  weddingId: string
  by: Doer
  change: ParsedChangeOrdered
}

/**
 * What a change of a party whose ties are ordered does to each who pays, before it is done. Nothing is changed by it.
 * @throws ShareRefused (409) where something of it is packed, or was changed meanwhile; MedusaError 400 for no such tie
 */
export const previewOrdered = (scope: MedusaContainer, wanted: OrderedChange): Promise<ChangeEffects> =>
  holdingShares(scope, wanted.weddingId, () => edit(scope, wanted, false))

/**
 * Changes a party whose ties are ordered: the order by Medusa's own edit with its tiers computed anew, then who is in the
 * party, then the money, which is settled by itself: what it takes off goes back, and what it adds is due.
 * @throws as `previewOrdered`, and ShareRefused (409) while a payment is on its way
 */
export const changeOrdered = (scope: MedusaContainer, wanted: OrderedChange): Promise<SharedWedding> =>
  holdingShares(scope, wanted.weddingId, async () => {
    await edit(scope, wanted, true)
    return followHeld(scope, wanted.weddingId, "The party was changed, and pays less than was paid for it.")
  })

async function edit(
  scope: MedusaContainer,
  { weddingId, by, change }: OrderedChange,
  confirm: boolean,
): Promise<ChangeEffects> {
  const found = await followHeld(scope, weddingId)
  const { orderId } = found.sums
  if (orderId === null) {
    throw new ShareRefused("not_ordered", "Nothing is ordered yet: change the party on its own page.")
  }
  await requireChangeable(scope, found, change)
  const promised = confirm ? requirePromises(found) : []
  const known = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readMembers(weddingId)
  const members = membersAfter(known, change)
  const rows = await rowsOfOrder(scope, orderId)
  let effects: ChangeEffects | undefined
  const look = async (after: EditedOrder) => {
    effects = tellEffects(found, members, after)
    // Written down before it is done: where a process dies between the order and the party, another ends it.
    const { version } = found.sums
    if (confirm)
      await sharesOf(scope).changeParty(weddingId, { changing: { members, by, version, promised } })
  }
  try {
    await editBundles(scope, orderId, editOf(found, { known, members, rows, change, confirm }), by.id, look)
  } catch (error) {
    // As where a process dies: what was done to the order by then decides.
    if (confirm) await finishChange(scope, await readShared(scope, weddingId))
    throw error
  }
  if (!effects) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The change could not be reckoned")
  return effects
}

async function requireChangeable(
  scope: MedusaContainer,
  found: SharedWedding,
  { version, drop, swap, add }: ParsedChangeOrdered,
): Promise<void> {
  const { sums, members } = found
  if (sums.isCancelled) throw new ShareRefused("cancelled", "This wedding’s order was cancelled.")
  if (version !== sums.version) {
    const message = "The order was changed meanwhile: look at it as it is now, then decide again."
    throw new ShareRefused("stale", message, await statementToContract(scope, found))
  }
  const touched = [...drop, ...swap.map(({ member_id }) => member_id)]
  if (touched.length + add.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "change: nothing is to be changed")
  }
  const unknown = touched.find((id) => !members.some((member) => member.id === id && !member.has_left))
  if (unknown !== undefined || new Set(touched).size !== touched.length) {
    const what = unknown === undefined ? "a member is there twice" : `this wedding has no member "${unknown}"`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `change: ${what}`)
  }
  const packed = touched.find((id) => sums.packed.has(id))
  if (packed !== undefined) {
    const name = members.find(({ id }) => id === packed)?.name ?? "a member"
    throw new ShareRefused("packed", `The tie of ${name} is packed already, and is no longer changed.`)
  }
}

function membersAfter(
  known: readonly MemberRow[],
  { drop, swap, add }: ParsedChangeOrdered,
): WeddingMember[] {
  const gone = new Set(drop)
  const wears = new Map(swap.map(({ member_id, ...worn }) => [member_id, worn]))
  const stay = known
    .filter(({ id }) => !gone.has(id))
    .map((member) => {
      const { id, role, name, email, phone, pays, neck_size } = member
      const { color, style, quantity = member.quantity } = wears.get(id) ?? member
      return { id, role, name, email, phone, color, style, quantity, pays, neck_size }
    })
  const members = [...stay, ...identified(add, new Set())]
  if (members.length > 0) return members
  throw new ShareRefused("not_possible", "Nobody would be left: cancel the wedding’s order instead.")
}

function editOf(
  { sums }: SharedWedding,
  {
    known,
    members,
    rows,
    change,
    confirm,
  }: {
    known: readonly MemberRow[]
    members: readonly WeddingMember[]
    rows: readonly WeddingRow[]
    change: ParsedChangeOrdered
    confirm: boolean
  },
): ParsedBundleEdit {
  const swapped = new Set(change.swap.map(({ member_id }) => member_id))
  const before = new Set(known.map(({ id }) => id))
  const touched = [...change.drop, ...swapped]
  const bundle_id = rows[0]?.bundle_id ?? ""
  return {
    quantities: touched.flatMap((id) =>
      (sums.linesOf.get(id) ?? []).map((line_item_id) => ({ line_item_id, quantity: 0 })),
    ),
    add: members
      .filter(({ id }) => swapped.has(id) || !before.has(id))
      .map(({ id, role, name, color, style, quantity }) => ({
        bundle_id,
        key: id,
        role,
        color,
        style,
        quantity,
        ...(name === null ? {} : { name }),
      })),
    confirm,
  }
}

function tellEffects(
  { statement, sums, kept, books, members: were }: SharedWedding,
  members: readonly WeddingMember[],
  { order, rows }: EditedOrder,
): ChangeEffects {
  const itemOf = new Map(
    order.items.flatMap(({ id, metadata }) => {
      const token: unknown = metadata?.[TOKEN_KEY]
      return typeof token === "string" ? [[token, id] as const] : []
    }),
  )
  const after = sumsOf(order as never, rows, (row) => row.order_line_item_id ?? itemOf.get(row.token) ?? null)
  const payers = payersOf(
    members.map((member): PayingMember => ({ ...member, has_left: false, joined_at: new Date() })),
    kept,
  )
  const { currency } = sums
  const nameOf = new Map([...were, ...members].map(({ id, name }) => [id, name]))
  const major = (minor: number) => majorOf(minor, currency)
  return {
    currency_code: currency,
    version: sums.version,
    total_before: major(statement.total),
    total_after: major(minorOf(after.total, currency)),
    effects: effectsOf(statement, partyOf({ ...after, currency }, payers), books).map((effect) => ({
      payer: effect.payer,
      name: nameOf.get(effect.payer) ?? null,
      owed_before: major(effect.owedBefore),
      owed_after: major(effect.owedAfter),
      due: major(effect.due),
      credit: major(effect.credit),
    })),
  }
}
