import { amountKey, byText, sortedLines, type QuoteContent, type QuoteLine } from "./content"

/** Of a member's line, then of the whole. `variant`: the same colour and style, sold as another variant. */
export type LineChangeKind =
  | "member_added"
  | "member_removed"
  | "color"
  | "style"
  | "variant"
  | "quantity"
  | "name"
  | "unit_price"
  | "discount"
  | "total"
export type WholeChangeKind =
  "region" | "currency" | "tax_inclusive" | "codes" | "special_percent" | "subtotal" | "discount" | "total"

type Value = string | number | null

/** Before and after of one thing: slugs, ties, or amounts as in QuoteContent. */
export type QuoteChange =
  | { kind: LineChangeKind; member_id: string; before: Value; after: Value }
  | { kind: WholeChangeKind; member_id: null; before: Value; after: Value }

export interface QuoteDifference {
  /** Whether both are one quote: exactly where their canonical texts are equal. Names may differ all the same. */
  same: boolean
  /** The party first, in the order of the later content, and the total last. */
  changes: QuoteChange[]
  total_before: number
  total_after: number
}

/** What changed from one content to another. */
export function differ(before: QuoteContent, after: QuoteContent): QuoteDifference {
  const old = byMember(before.lines)
  const now = byMember(after.lines)
  const changes: QuoteChange[] = [...now].flatMap(([key, line]) => {
    const was = old.get(key)
    return was ? lineChanges(was, line) : [ofLine("member_added", line, null, line.quantity)]
  })
  for (const [key, line] of old) {
    if (!now.has(key)) changes.push(ofLine("member_removed", line, line.quantity, null))
  }
  changes.push(...wholeChanges(before, after))
  return {
    same: changes.every(({ kind }) => kind === "name"),
    changes,
    total_before: before.total,
    total_after: after.total,
  }
}

const ofLine = (kind: LineChangeKind, line: QuoteLine, before: Value, after: Value): QuoteChange => ({
  kind,
  member_id: line.member_id,
  before,
  after,
})

/**
 * Lines by member, in their order. A second line of one member, which our carts never have, counts as one of its own:
 * the order of such must not matter, so they are told apart by what is in them.
 */
function byMember(lines: readonly QuoteLine[]): Map<string, QuoteLine> {
  const keys = new Map<QuoteLine, string>()
  const counts = new Map<string, number>()
  for (const line of sortedLines(lines)) {
    const nth = (counts.get(line.member_id) ?? 0) + 1
    counts.set(line.member_id, nth)
    keys.set(line, JSON.stringify([line.member_id, nth]))
  }
  return new Map(lines.map((line) => [keys.get(line) ?? "", line]))
}

function lineChanges(was: QuoteLine, is: QuoteLine): QuoteChange[] {
  const changes: QuoteChange[] = []
  const note = (kind: LineChangeKind, before: Value, after: Value) => {
    if (before !== after) changes.push(ofLine(kind, is, before, after))
  }
  note("name", was.name, is.name)
  note("color", was.color, is.color)
  note("style", was.style, is.style)
  const isOtherTie = was.color !== is.color || was.style !== is.style
  if (!isOtherTie || was.variant_id === is.variant_id) note("variant", was.variant_id, is.variant_id)
  note("quantity", was.quantity, is.quantity)
  for (const kind of ["unit_price", "discount", "total"] as const) {
    if (amountKey(was[kind]) !== amountKey(is[kind])) changes.push(ofLine(kind, is, was[kind], is[kind]))
  }
  return changes
}

const codeWords = ({ codes = [] }: QuoteContent): string | null =>
  codes.length > 0 ? [...codes].sort(byText).join(", ") : null

function wholeChanges(was: QuoteContent, is: QuoteContent): QuoteChange[] {
  const changes: QuoteChange[] = []
  const note = (kind: WholeChangeKind, before: Value, after: Value) => {
    if (before !== after) changes.push({ kind, member_id: null, before, after })
  }
  note("region", was.region_id, is.region_id)
  note("currency", was.currency_code.toLowerCase(), is.currency_code.toLowerCase())
  note("tax_inclusive", String(was.tax_inclusive), String(is.tax_inclusive))
  note("codes", codeWords(was), codeWords(is))
  for (const kind of ["special_percent", "subtotal", "discount", "total"] as const) {
    if (amountKey(was[kind]) !== amountKey(is[kind])) note(kind, was[kind], is[kind])
  }
  return changes
}
