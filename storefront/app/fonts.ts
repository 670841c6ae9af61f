import localFont from "next/font/local"

/** Libre Caslon Display (OFL): the face of English printing, drawn for large sizes. */
export const caslon = localFont({
  src: "../node_modules/@fontsource/libre-caslon-display/files/libre-caslon-display-latin-400-normal.woff2",
  weight: "400",
  display: "swap",
  variable: "--font-caslon",
  adjustFontFallback: "Times New Roman",
})

/** Hanken Grotesk (OFL), variable: a sans quiet enough to read prices in. */
export const hanken = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-hanken",
  adjustFontFallback: "Arial",
})
