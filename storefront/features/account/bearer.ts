export const SESSION_COOKIE = "kct_session"

/** A JSON web token: three parts of base64url. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** The token in a session cookie; null for what can't be one. Medusa alone can tell whether it is good. */
export function parseToken(text: string | undefined): string | null {
  return text && text.length < 4096 && TOKEN.test(text) ? text : null
}

/** The header by which Medusa knows a customer. */
export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}
