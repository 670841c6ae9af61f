import { base32 } from "../base32"

/** Random bytes that a bag's code is made of: 120 bits, 5 for each of its 24 letters. */
export const BAG_CODE_BYTES = 15

const START = "BAG-"

/**
 * What a bag's label says as a QR code. All of it is in the small alphabet of QR codes and the same on every keyboard, since
 * a hand scanner types it.
 * @param bytes random ones, of a source that cannot be foretold
 * @throws RangeError for another number of bytes than `BAG_CODE_BYTES`
 */
export function bagCodeFrom(bytes: Uint8Array): string {
  if (bytes.length !== BAG_CODE_BYTES) throw new RangeError(`A bag's code is made of ${BAG_CODE_BYTES} bytes`)
  return `${START}${base32(bytes)}`
}

/** Whether what was scanned is a bag's label. */
export const looksLikeBag = (text: string): boolean => text.trim().toUpperCase().startsWith(START)
