/** What a postal code looks like, and an example, where we know it; elsewhere any will do. */
const SHAPES: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  us: { pattern: /^\d{5}(-\d{4})?$/, example: "10001" },
  de: { pattern: /^\d{5}$/, example: "10115" },
  fr: { pattern: /^\d{5}$/, example: "75001" },
  it: { pattern: /^\d{5}$/, example: "00118" },
  es: { pattern: /^\d{5}$/, example: "28001" },
  nl: { pattern: /^\d{4} ?[A-Z]{2}$/, example: "1012 AB" },
  ie: { pattern: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/, example: "D02 X285" },
  gb: { pattern: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/, example: "SW1A 1AA" },
  ca: { pattern: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/, example: "K1A 0B1" },
}

/** What is wrong with a postal code of that country, in words; null where nothing is. */
export function postalCodeProblem(code: string, country: string): string | null {
  const shape = SHAPES[country]
  if (!code) return "Enter the postal code."
  if (!shape || shape.pattern.test(code.toUpperCase())) return null
  return `This is not a postal code of that country: one looks like ${shape.example}.`
}
