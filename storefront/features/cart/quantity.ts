/** Most ties of one kind that one bag takes: more is a matter for a person, not for a form. */
export const MOST_OF_ONE = 100

/** A whole number of ties from 1 to `MOST_OF_ONE`, from a form's text; null for anything else. */
export function parseQuantity(text: unknown): number | null {
  if (typeof text !== "string" || !/^\d{1,3}$/.test(text)) return null
  const quantity = Number(text)
  return quantity >= 1 && quantity <= MOST_OF_ONE ? quantity : null
}
