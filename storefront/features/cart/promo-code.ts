/** A promotion code as typed, without the blanks around it; null for what no code can be. */
export function parseCode(text: unknown): string | null {
  if (typeof text !== "string") return null
  const code = text.trim()
  return code && code.length <= 60 && /^[\p{L}\p{N}._-]+$/u.test(code) ? code : null
}
