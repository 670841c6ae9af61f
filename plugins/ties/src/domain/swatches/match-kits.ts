/** A line of an order that is a kit. Its token is what a client may have written there. */
interface OrderLine {
  id: string
  token: string | null
}

/** Colours bound to a line of the cart that became the order. */
interface KitLine {
  id: string
  token: string
}

/**
 * Which colours belong to which line of an order, by line. Medusa gives the lines of an order new ids and copies the
 * metadata, which a client can write on: so a token is only believed for colours of this very cart, and each at most
 * once; what is left over is dealt out in order. All of it is the same customer's, and of the same price.
 * @param lines of this cart, whose line was still in it when it was ordered
 */
export function matchKits(
  orderLines: readonly OrderLine[],
  lines: readonly KitLine[],
): Map<string, KitLine["id"]> {
  const free = new Map(lines.map((line) => [line.token, line.id]))
  const matched = new Map<string, string>()
  for (const { id, token } of orderLines) {
    const found = token === null ? undefined : free.get(token)
    if (token === null || found === undefined) continue
    matched.set(id, found)
    free.delete(token)
  }
  const rest = [...free.values()]
  for (const { id } of orderLines) {
    const next = matched.has(id) ? undefined : rest.shift()
    if (next !== undefined) matched.set(id, next)
  }
  return matched
}
