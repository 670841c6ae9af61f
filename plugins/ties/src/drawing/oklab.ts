/** Colour arithmetic in OKLCH (Björn Ottosson, 2020, https://bottosson.github.io/posts/oklab/). */

/** Lightness 0–1, chroma 0–about 0.37, hue in degrees. */
export interface Oklch {
  readonly l: number
  readonly c: number
  readonly h: number
}

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i

/**
 * The colour in six digits and upper case: `#1b3` becomes `#11BB33`.
 * @throws TypeError when it is not `#rgb` or `#rrggbb`
 */
export function checkedHex(hex: string): string {
  if (typeof hex !== "string" || !HEX.test(hex))
    throw new TypeError(`A colour must be written #rrggbb, not ${JSON.stringify(hex)}.`)
  const digits = hex.slice(1).toUpperCase()
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map((digit) => digit + digit).join("")}`
}

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const fromLinear = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

/** @throws TypeError when the colour is not `#rgb` or `#rrggbb` */
export function hexToOklch(hex: string): Oklch {
  const digits = checkedHex(hex).slice(1)
  const [r, g, b] = [0, 2, 4].map((at) => toLinear(parseInt(digits.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(A, B),
    h: ((Math.atan2(B, A) * 180) / Math.PI + 360) % 360,
  }
}

function channels({ l, c, h }: Oklch): number[] {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const L = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const M = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const S = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S,
    -1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S,
    -0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S,
  ]
}

const shown = (rgb: number[]) => rgb.every((v) => v >= -0.0005 && v <= 1.0005)

/** The nearest colour that a screen can show, found by giving up chroma and keeping lightness and hue. */
export function oklchToHex(colour: Oklch): string {
  const l = Math.min(1, Math.max(0, colour.l))
  let [low, high] = [0, colour.c]
  if (shown(channels({ ...colour, l }))) low = high
  while (high - low > 0.0005) {
    const c = (low + high) / 2
    if (shown(channels({ ...colour, l, c }))) low = c
    else high = c
  }
  const bytes = channels({ ...colour, l, c: low }).map((v) =>
    Math.round(255 * fromLinear(Math.min(1, Math.max(0, v)))),
  )
  return `#${bytes.map((v) => v.toString(16).padStart(2, "0")).join("")}`.toUpperCase()
}
