import { amountKey, sameAmount, sortedLines, type QuoteContent, type QuoteLine } from "./content"

export interface Change<T> {
  before: T
  after: T
}

/** What of a line can change: `variant` only where colour and style stay and the variant is another one. */
export type ChangedField = "color" | "style" | "variant" | "quantity" | "price"

export interface ChangedLine {
  member_id: string
  before: QuoteLine
  after: QuoteLine
  fields: ChangedField[]
}

/** From one version of a content to another, as staff and couple need to see it. Amounts as in QuoteContent. */
export interface QuoteDifference {
  same: boolean
  added: QuoteLine[]
  removed: QuoteLine[]
  /** In the order of member ids. */
  changed: ChangedLine[]
  /** Each null where it stayed. */
  currency_code: Change<string> | null
  region_id: Change<string> | null
  special_percent: Change<number> | null
  subtotal: Change<number> | null
  discount: Change<number> | null
  total: Change<number> | null
}

/** What changed between two contents; `same` exactly where their canonical texts are equal. */
export function differ(before: QuoteContent, after: QuoteContent): QuoteDifference {
  const old = byMember(before.lines)
  const now = byMember(after.lines)
  const added = [...now].flatMap(([key, line]) => (old.has(key) ? [] : [line]))
  const removed = [...old].flatMap(([key, line]) => (now.has(key) ? [] : [line]))
  const changed = [...old].flatMap(([key, line]) => {
    const other = now.get(key)
    const fields = other ? changedFields(line, other) : []
    return other && fields.length > 0
      ? [{ member_id: line.member_id, before: line, after: other, fields }]
      : []
  })
  const rest = {
    currency_code: changeOf(before.currency_code.toLowerCase(), after.currency_code.toLowerCase(), String),
    region_id: changeOf(before.region_id, after.region_id, String),
    special_percent: changeOf(before.special_percent, after.special_percent, amountKey),
    subtotal: changeOf(before.subtotal, after.subtotal, amountKey),
    discount: changeOf(before.discount, after.discount, amountKey),
    total: changeOf(before.total, after.total, amountKey),
  }
  const lines = added.length + removed.length + changed.length
  return {
    same: lines === 0 && Object.values(rest).every((change) => change === null),
    added,
    removed,
    changed,
    ...rest,
  }
}

/** Lines by member; a second line of the same member, which our carts never have, counts as one of its own. */
function byMember(lines: readonly QuoteLine[]): Map<string, QuoteLine> {
  const found = new Map<string, QuoteLine>()
  for (const line of sortedLines(lines)) {
    let key = JSON.stringify([line.member_id])
    for (let nth = 2; found.has(key); nth++) key = JSON.stringify([line.member_id, nth])
    found.set(key, line)
  }
  return found
}

function changedFields(before: QuoteLine, after: QuoteLine): ChangedField[] {
  const fields: ChangedField[] = []
  if (before.color !== after.color) fields.push("color")
  if (before.style !== after.style) fields.push("style")
  if (fields.length === 0 && before.variant_id !== after.variant_id) fields.push("variant")
  if (before.quantity !== after.quantity) fields.push("quantity")
  const amounts = ["unit_price", "discount", "total"] as const
  if (amounts.some((field) => !sameAmount(before[field], after[field]))) fields.push("price")
  return fields
}

function changeOf<T>(before: T, after: T, keyOf: (value: T) => string): Change<T> | null {
  return keyOf(before) === keyOf(after) ? null : { before, after }
}
