import type { BundleEdit, OrderWedding } from "../../contract/bundle-edits"
import { amountOf } from "./outcome-words"
import { isCount, type MemberDraft } from "./party-draft"
import { wholeOf } from "./typed"

/** What is typed about an order's wedding: the ties of each line, and members that come in. */
export interface EditDraft {
  /** By line item id, where something was typed. */
  quantities: Readonly<Record<string, string>>
  added: readonly (MemberDraft & { name: string })[]
}

export const NO_EDIT: EditDraft = { quantities: {}, added: [] }

type Line = OrderWedding["lines"][number]

export const typedOf = ({ quantities }: EditDraft, line: Line): string =>
  quantities[line.line_item_id] ?? String(line.quantity)

/** What is wrong with the ties that are typed for a line; undefined where nothing is. */
export function faultOfLine(edit: EditDraft, line: Line): string | undefined {
  const typed = wholeOf(typedOf(edit, line), 0, 10_000)
  if (typed === null) return "Must be a whole number, 0 to take it off"
  if (typed < line.fulfilled) return `${line.fulfilled} of them are packed already`
  return undefined
}

/** What is typed as the server takes it; null where it can't be read, or where nothing would change. */
export function readEdit(edit: EditDraft, { id, lines }: OrderWedding): BundleEdit | null {
  if (lines.some((line) => faultOfLine(edit, line) !== undefined)) return null
  if (edit.added.some(({ quantity }) => !isCount(quantity))) return null
  const quantities = lines
    .map((line) => ({ line, quantity: Number(typedOf(edit, line)) }))
    .filter(({ line, quantity }) => quantity !== line.quantity)
    .map(({ line, quantity }) => ({ line_item_id: line.line_item_id, quantity }))
  const add = edit.added.map(({ name, quantity, ...member }) => ({
    ...member,
    bundle_id: id,
    quantity: Number(quantity),
    ...(name.trim() ? { name: name.trim() } : {}),
  }))
  return quantities.length + add.length === 0 ? null : { quantities, add }
}

/** What an edit does to an order's total, major units. */
export function changeInWords(change: number, currency: string): string {
  if (Math.abs(change) < 0.005) return "The order costs as much as before"
  return `The order costs ${amountOf(Math.abs(change), currency)} ${change > 0 ? "more" : "less"}`
}

/**
 * Who has to pay whom after an edit; a payment that was only authorised is not counted.
 * @param difference major units, above zero what is still to be paid
 */
export function dueInWords(difference: number, currency: string): string {
  if (difference >= 0.005) return `${amountOf(difference, currency)} is then to be paid or captured`
  if (difference <= -0.005) return `${amountOf(-difference, currency)} is then to be refunded`
  return "Nothing is then to be paid or refunded"
}
