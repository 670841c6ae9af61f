/** A line of a wedding as the table has it. */
export interface KeptLine {
  id: string
  variantId: string
  token: string
  /** The line item that it was bound to; null until then. */
  boundTo: string | null
}

/** A line of a cart or an order. */
export interface FoundLine {
  id: string
  variantId: string | null
  quantity: number
  /** What its metadata says, which a client may have written. */
  token: unknown
}

/**
 * Which line item each line of a wedding is, by the wedding line's id. A binding that was made counts alone: what a
 * client writes into metadata then changes nothing. A token is believed only for a line that was never bound, of the
 * same variant, and once; where several carry it, the one of the quantity that is expected, else the first.
 * @param expected how many ties a line should have, where that is known
 */
export function bindLines(
  kept: readonly KeptLine[],
  found: readonly FoundLine[],
  expected: (lineId: string) => number | null = () => null,
): Map<string, FoundLine> {
  const byId = new Map(found.map((line) => [line.id, line]))
  const bound = new Map<string, FoundLine>()
  const taken = new Set<string>()
  for (const { id, boundTo } of kept) {
    const line = boundTo === null ? undefined : byId.get(boundTo)
    if (!line) continue
    bound.set(id, line)
    taken.add(line.id)
  }
  for (const { id, token, variantId, boundTo } of kept) {
    if (boundTo !== null) continue
    const carrying = found.filter(
      (line) => line.token === token && line.variantId === variantId && !taken.has(line.id),
    )
    const line = carrying.find(({ quantity }) => quantity === expected(id)) ?? carrying[0]
    if (!line) continue
    bound.set(id, line)
    taken.add(line.id)
  }
  return bound
}
