/** Crockford's base 32: no I, L, O, U, which are taken for other letters or spell words. https://www.crockford.com/base32.html */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const SHAPE = new RegExp(`^KCT-[${LETTERS}]{4}-[${LETTERS}]{4}$`)

/** Random bytes that a code is made of: 40 bits, 5 for each of its 8 letters. */
export const CODE_BYTES = 5

/**
 * What people call a wedding, such as KCT-7F3K-9QMD. It opens nothing by itself; being random, it does not tell either
 * how many weddings there are.
 * @param bytes random ones, of a source that cannot be foretold
 * @throws RangeError for another number of bytes than `CODE_BYTES`
 */
export function codeFrom(bytes: Uint8Array): string {
  if (bytes.length !== CODE_BYTES) throw new RangeError(`A code is made of ${CODE_BYTES} bytes`)
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const letters = Array.from({ length: 8 }, (_, at) =>
    LETTERS.charAt(Number((bits >> BigInt(35 - 5 * at)) & 31n)),
  )
  return `KCT-${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`
}

/**
 * A code as somebody typed or read it out, in its proper form: any case, with or without dashes, and the letters that are
 * taken for digits. Null for what is none.
 */
export function readCode(text: string): string | null {
  const plain = text
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/^KCT/, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
  const code = `KCT-${plain.slice(0, 4)}-${plain.slice(4)}`
  return SHAPE.test(code) ? code : null
}

/** Whether a text is a code in its proper form. */
export const looksLikeCode = (text: string): boolean => SHAPE.test(text)
