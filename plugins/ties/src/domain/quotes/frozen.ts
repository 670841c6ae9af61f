import { type QuoteLine, sameAmount } from "./content"

/** A line of a wedding's cart as it is found; one that is of no member has no member id. */
export interface FoundLine {
  member_id: string | null
  variant_id: string | null
  quantity: number
  /** Major units. */
  unit_price: number
}

/** What a cart is to hold. Where no price is said, any will do: it is a change of ours, whose prices are not known yet. */
export type WantedLine = Pick<QuoteLine, "member_id" | "variant_id" | "quantity"> &
  Partial<Pick<QuoteLine, "unit_price">>

/** Whether a cart holds exactly these lines, in whatever order. */
export function holds(found: readonly FoundLine[], wanted: readonly WantedLine[]): boolean {
  if (found.length !== wanted.length) return false
  const byMember = new Map(wanted.map((line) => [line.member_id, line]))
  const met = new Set<string>()
  return found.every(({ member_id, variant_id, quantity, unit_price }) => {
    const line = member_id === null ? undefined : byMember.get(member_id)
    if (!line || met.has(line.member_id)) return false
    met.add(line.member_id)
    return (
      line.variant_id === variant_id &&
      line.quantity === quantity &&
      (line.unit_price === undefined || sameAmount(line.unit_price, unit_price))
    )
  })
}

export type CodeAction = "add" | "remove" | "replace"

/**
 * Whether promotion codes may be asked for so on a wedding's cart: none may come, and none that its quote was priced with
 * may go.
 * @param present codes on the cart now
 * @param kept codes that its quote was priced with: what the couple entered, and the special price
 */
export function codesStay(
  asked: readonly string[],
  action: CodeAction,
  present: readonly string[],
  kept: readonly string[],
): boolean {
  if (action === "remove") return !kept.some((code) => asked.includes(code))
  const known = new Set([...present, ...kept])
  if (!asked.every((code) => known.has(code))) return false
  return action === "add" || kept.every((code) => asked.includes(code))
}
