import { isId } from "./ids"
import { MOST_OF_ONE } from "./quantity"

/** A line that was taken out of the bag. */
export interface Removed {
  variantId: string
  quantity: number
  name: string
  /** Whose it was, where it belonged to a wedding: it goes back there and not into the bag by itself. */
  member?: RemovedMember
}

/** One of a wedding's party, and the wedding. */
export interface RemovedMember {
  bundle: string
  theme: string | null
  wedding_date: string | null
  key: string
  role: string
  name: string | null
  color: string
  style: string
  payer: "couple" | "self"
}

/** The cookie's text as a removed line; null for whatever else somebody may have written there. */
export function parseRemoved(text: string | undefined): Removed | null {
  if (!text || text.length > 1_000) return null
  try {
    const { variantId, quantity, name, member } = JSON.parse(text) as Record<string, unknown>
    const whole =
      Number.isInteger(quantity) && (quantity as number) >= 1 && (quantity as number) <= MOST_OF_ONE
    if (!isId("variant", variantId) || !whole || typeof name !== "string" || !name) return null
    const whose = parseMember(member)
    return {
      variantId,
      quantity: quantity as number,
      name: name.slice(0, 120),
      ...(whose ? { member: whose } : {}),
    }
  } catch {
    // Not JSON, or JSON that is not an object: there is nothing to put back.
    return null
  }
}

/** The store looks at it again when it comes back; here it only has to have the shape. */
function parseMember(value: unknown): RemovedMember | null {
  if (typeof value !== "object" || value === null) return null
  const { bundle, theme, wedding_date, key, role, name, color, style, payer } = value as Record<
    string,
    unknown
  >
  const texts = [key, role, color, style]
  if (!isId("bun", bundle) || !texts.every((text) => typeof text === "string" && text)) return null
  const [k, r, c, s] = texts as [string, string, string, string]
  return {
    bundle,
    theme: textOrNull(theme),
    wedding_date: textOrNull(wedding_date),
    key: k,
    role: r,
    name: textOrNull(name),
    color: c,
    style: s,
    payer: payer === "self" ? "self" : "couple",
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value ? value : null)
