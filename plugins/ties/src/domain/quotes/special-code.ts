import { CODE_LETTERS } from "../swatches/credit-code"

const PREFIX = "QUOTED"
const SHAPE = new RegExp(`^${PREFIX}(-[${CODE_LETTERS}]{4}){4}$`)

/**
 * The code of a wedding's special price, of 16 letters.
 * @param letters chosen at random out of `CODE_LETTERS`: 80 bits, which nobody guesses
 */
export const specialCodeOf = (letters: string): string =>
  [PREFIX, ...(letters.match(/.{4}/g) ?? [])].join("-")

/**
 * Whether a promotion code is a special price. It was promised on top of the wedding price, so that whatever weighs
 * discounts against each other leaves it out; its shape tells it without a read.
 */
export const isSpecialCode = (code: string): boolean => SHAPE.test(code)
