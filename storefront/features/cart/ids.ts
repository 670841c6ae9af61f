/**
 * Whether a text can be an id of Medusa's with this prefix. Ids arrive in cookies and forms that anybody can write,
 * and become part of an address, so nothing but letters and digits gets through.
 */
export function isId(prefix: string, text: unknown): text is string {
  return (
    typeof text === "string" &&
    text.startsWith(`${prefix}_`) &&
    /^[a-zA-Z0-9]{10,64}$/.test(text.slice(prefix.length + 1))
  )
}
