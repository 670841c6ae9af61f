import type { UnknownColor } from "@kct/contract"

export type Suggestion = UnknownColor["suggestions"][number]

/** What the store suggests in place of an unknown colour; none where its refusal says nothing usable. */
export function suggestionsOf(body: unknown): Suggestion[] {
  if (typeof body !== "object" || body === null || !("suggestions" in body)) return []
  return Array.isArray(body.suggestions) ? body.suggestions.filter(isSuggestion) : []
}

function isSuggestion(value: unknown): value is Suggestion {
  if (typeof value !== "object" || value === null) return false
  const { slug, name } = value as Record<string, unknown>
  return typeof slug === "string" && typeof name === "string"
}
