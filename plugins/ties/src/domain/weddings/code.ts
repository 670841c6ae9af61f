import { BASE32, base32 } from "../base32"

const SHAPE = new RegExp(`^KCT-[${BASE32}]{4}-[${BASE32}]{4}$`)

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
  const letters = base32(bytes)
  return `KCT-${letters.slice(0, 4)}-${letters.slice(4)}`
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
