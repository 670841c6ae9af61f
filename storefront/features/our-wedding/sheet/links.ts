import { OUR_WEDDING } from "../token"

/** The party on one sheet of paper. */
export const SHEET = `${OUR_WEDDING}/sheet`
