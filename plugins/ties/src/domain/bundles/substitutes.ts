/** A line that is handed back in an exchange or a claim: so many of its ties. */
export interface ReturnedLine {
  id: string
  quantity: number
}

/** A line that is sent in its place. */
export interface NewLine {
  id: string
  quantity: number
}

/**
 * Which returned line each new one stands for, by the new line's id. A new tie takes the place of one that comes back,
 * first come first served; what is more than comes back stands for nothing.
 */
export function substitutesFor(
  returned: readonly ReturnedLine[],
  added: readonly NewLine[],
): Map<string, string> {
  const left = returned.map((line) => ({ ...line }))
  return new Map(
    added.flatMap(({ id, quantity }) => {
      const place = left.find((line) => line.quantity >= quantity)
      if (!place) return []
      place.quantity -= quantity
      return [[id, place.id] as const]
    }),
  )
}
