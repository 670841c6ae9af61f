/** Values of colours are few and asked for often; past this many they are worked out anew. */
const MOST = 20_000

/** A function of a colour's value that works each out once. */
export function remember<T>(work: (hex: string) => T): (hex: string) => T {
  const known = new Map<string, { value: T }>()
  return (hex) => {
    const found = known.get(hex)
    if (found) return found.value
    if (known.size >= MOST) known.clear()
    const value = work(hex)
    known.set(hex, { value })
    return value
  }
}
