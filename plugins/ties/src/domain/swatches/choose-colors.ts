/**
 * The colours of a kit, each once, in the order chosen.
 * @param sold colours of the catalogue by slug
 * @returns a sentence for the shopper where no kit can be made of them
 */
export function chooseColors<C>(
  slugs: readonly string[],
  sold: ReadonlyMap<string, C>,
  most: number,
): { colors: C[] } | { problem: string } {
  const each = [...new Set(slugs)]
  const unknown = each.filter((slug) => !sold.has(slug))
  if (unknown.length > 0)
    return { problem: `we sell no colour ${unknown.map((one) => `"${one}"`).join(", ")}` }
  if (each.length === 0) return { problem: "choose at least one colour" }
  if (each.length > most)
    return { problem: `a kit holds ${most} colours at most, and these are ${each.length}` }
  return { colors: each.flatMap((slug) => sold.get(slug) ?? []) }
}
