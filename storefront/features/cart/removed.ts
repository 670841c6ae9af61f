import { isId } from "./ids"
import { MOST_OF_ONE } from "./quantity"

/** A line that was taken out of the bag. */
export interface Removed {
  variantId: string
  quantity: number
  name: string
}

/** The cookie's text as a removed line; null for whatever else somebody may have written there. */
export function parseRemoved(text: string | undefined): Removed | null {
  if (!text || text.length > 500) return null
  try {
    const { variantId, quantity, name } = JSON.parse(text) as Record<string, unknown>
    const whole =
      Number.isInteger(quantity) && (quantity as number) >= 1 && (quantity as number) <= MOST_OF_ONE
    if (!isId("variant", variantId) || !whole || typeof name !== "string" || !name) return null
    return { variantId, quantity: quantity as number, name: name.slice(0, 120) }
  } catch {
    // Not JSON, or JSON that is not an object: there is nothing to put back.
    return null
  }
}
