/** A length with at most one decimal, and no bytes that say nothing. */
export function num(value: number): string {
  const text = (Math.round(value * 10) / 10).toFixed(1).replace(/\.0$/, "")
  return text === "-0" ? "0" : text.replace(/^(-?)0\./, "$1.")
}

/** An opacity with at most two decimals. */
export function alpha(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^0\./, ".")
}

/** Path data from a template whose holes are lengths. */
export function path(parts: TemplateStringsArray, ...lengths: number[]): string {
  return parts.reduce((data, part, at) => data + num(lengths[at - 1] ?? Number.NaN) + part)
}

/** Text that is safe between tags and inside a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
}

export function filled(d: string, paint: string, opacity = 1): string {
  return `<path d="${d}" fill="${paint}"${opacity === 1 ? "" : ` opacity="${alpha(opacity)}"`}/>`
}
