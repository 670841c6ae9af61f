/** At most so many of a list, evenly spread over it, in its order: one alone is the one in the middle. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const taken = Math.min(count, list.length)
  const step = list.length / taken
  return Array.from({ length: taken }, (_, at) => list[Math.floor(step * (at + 0.5))]).filter(
    (one) => one !== undefined,
  )
}
