/**
 * Who asks, for the store to count by: it sees this shop's address in place of all its visitors'. The last entry is the one
 * that was written nearest to us; what stands before it anybody could have sent.
 */
export function clientAddress(headers: { get(name: string): string | null }): Record<string, string> {
  const nearest = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim()
  return nearest ? { "x-forwarded-for": nearest } : {}
}
