/** The tokens of the shop, as mail programs know them: fonts that are there everywhere, and no colour but the ties'. */
export const PAPER = "#ffffff"
export const LINEN = "#f6f5f2"
export const LINE = "#e3e0da"
export const INK = "#16181c"
export const SOFT = "#575a60"

export const DISPLAY = "'Libre Caslon Display',Georgia,'Times New Roman',serif"
export const TEXT = "'Hanken Grotesk',-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"
