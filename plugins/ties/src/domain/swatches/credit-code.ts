/** Letters and digits that are not taken for one another when they are read out or typed: 32 of them. */
export const CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

const SHAPE = new RegExp(`^SWATCH(-[${CODE_LETTERS}]{4}){3}$`)

/**
 * Whether a promotion code is that of a swatch credit. A credit is money that was paid and no discount, so that
 * whatever weighs discounts against each other leaves it out; its shape tells it without a read.
 */
export const isCreditCode = (code: string): boolean => SHAPE.test(code)
