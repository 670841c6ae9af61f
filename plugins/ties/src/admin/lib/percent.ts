import { decimalOf } from "./typed"

/** A percentage as somebody typed it, with or without its sign; null where it is none from 0 to 100. */
export const percentOfText = (typed: string): number | null =>
  decimalOf(typed.replace(/\s*%\s*$/, ""), 0, 100)
