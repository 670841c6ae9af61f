/** What a line's rule, and the promotion codes of the cart, would each take off it alone. Same unit for both. */
export interface Rival {
  lineId: string
  byRule: number
  byCodes: number
}

/**
 * The ways in which rules and codes could share the lines between them, of which the cheapest for the shopper is to be
 * taken; each is the set of lines that their rule has, while codes act on all others. Never both on one line.
 *
 * Lines can't just be judged one by one: a code of a fixed amount is spread over the lines that it acts on, so that what
 * it takes off one depends on the others. So three ways are weighed whole: the rules have all their lines; each line
 * goes to whichever takes more off it; the codes have every line that they act on.
 */
export function waysToShare(rivals: readonly Rival[]): ReadonlySet<string>[] {
  const ways = [
    rivals,
    rivals.filter(({ byRule, byCodes }) => byRule >= byCodes),
    rivals.filter(({ byCodes }) => byCodes <= 0),
  ].map((lines) => new Set(lines.map(({ lineId }) => lineId)))
  const seen = new Set<string>()
  return ways.filter((way) => {
    const key = [...way].sort().join()
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * The cheapest; between equals the first, so that the wedding price stays where a code is no better.
 * @param savingOf what is taken off in all, in one unit
 */
export function cheapest<W>(ways: readonly W[], savingOf: (way: W) => number): W {
  const [first, ...rest] = ways
  if (first === undefined) throw new Error("There is no way to choose from")
  // Sums of the same amounts in another order differ in the last binary digit: that is not better.
  return rest.reduce((best, way) => (savingOf(way) > savingOf(best) + EPSILON ? way : best), first)
}

const EPSILON = 1e-6
