/** Crockford's base 32: no I, L, O, U, which are taken for other letters or spell words. https://www.crockford.com/base32.html */
export const BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Bytes as letters, 5 bits each; as many bytes as make whole letters, so a multiple of 5. */
export function base32(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const letters = (bytes.length * 8) / 5
  return Array.from({ length: letters }, (_, at) =>
    BASE32.charAt(Number((bits >> BigInt(5 * (letters - 1 - at))) & 31n)),
  ).join("")
}
