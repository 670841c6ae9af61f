/** Where an attempt that was not answered yet is remembered, by what is attempted. */
const ATTEMPT_KEYS = { bag: "kct:wedding:sent", quote: "kct:wedding:asked" } as const
export type Attempted = keyof typeof ATTEMPT_KEYS

type Place = Pick<Storage, "getItem" | "setItem" | "removeItem">

/**
 * The key under which a party is put into the bag, or sent to the shop. The same party gets the same key until the store has answered,
 * through double clicks, reloads and tabs, so that it goes in once; another party, or the next time, gets another.
 */
export function attemptFor(of: Attempted, text: string, place: Place | null, fresh: () => string): string {
  const known = read(of, place)
  if (known?.text === text) return known.key
  const key = fresh()
  write(of, place, JSON.stringify({ text, key }))
  return key
}

/** The store has answered: who sends the same party again means it. */
export function answered(of: Attempted, place: Place | null): void {
  try {
    place?.removeItem(ATTEMPT_KEYS[of])
  } catch {
    // Forbidden storage remembered nothing in the first place.
  }
}

/** 128 random bits; not `randomUUID`, which a page over plain http does not have. */
export function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
}

function read(of: Attempted, place: Place | null): { text: string; key: string } | null {
  try {
    const { text, key } = JSON.parse(place?.getItem(ATTEMPT_KEYS[of]) ?? "") as Record<string, unknown>
    return typeof text === "string" && typeof key === "string" ? { text, key } : null
  } catch {
    // Nothing there, or nothing of ours.
    return null
  }
}

function write(of: Attempted, place: Place | null, value: string): void {
  try {
    place?.setItem(ATTEMPT_KEYS[of], value)
  } catch {
    // Then a reload forgets the key; a double click does not, since its button is shut meanwhile.
  }
}
