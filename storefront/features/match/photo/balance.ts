import type { Rgb } from "./patch"

type Matrix = readonly [Rgb, Rgb, Rgb]

/** Linear sRGB to XYZ and back, with D65 (IEC 61966-2-1). */
const TO_XYZ: Matrix = [
  [0.4123907992659595, 0.357584339383878, 0.1804807884018343],
  [0.2126390058715104, 0.715168678767756, 0.0721923153607337],
  [0.0193308187155918, 0.119194779794626, 0.9505321522496607],
]
const FROM_XYZ: Matrix = [
  [3.2409699419045226, -1.537383177570094, -0.4986107602930034],
  [-0.9692436362808796, 1.8759675015077202, 0.0415550574071756],
  [0.0556300796969936, -0.2039769588889765, 1.0569715142428784],
]
/** XYZ to the cone responses of Bradford and back (Lam 1985; CIE 15:2004 gives the matrix under CIECAM97s). */
const TO_CONES: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
]
const FROM_CONES: Matrix = [
  [0.9869929054667123, -0.14705425642099013, 0.15996265166373125],
  [0.43230526972339456, 0.5183602715367776, 0.0492912282128556],
  [-0.008528664575177328, 0.04004282165408487, 0.9684866957875502],
]

/** What white paper or cotton gives back of the light that falls on it: 85 to 95 %. */
const WHITE_GIVES_BACK = 0.9

const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const [a = 0, b = 0, c = 0] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z)
  return [a, b, c]
}

/** The cone responses of the light in which a screen's white is seen: D65. */
const DAYLIGHT = times(TO_CONES, times(TO_XYZ, [1, 1, 1]))

/**
 * What a colour would look like in daylight, given what something white looked like in the same light: each cone's
 * response is scaled by what the white says of the light (von Kries' rule, in the space of Bradford), which mends
 * both the light's colour and the exposure.
 * @param fabric linear light, as is `white`; no part of `white` may be 0
 * @returns `#RRGGBB`; what no screen can show is brought to the nearest that it can
 */
export function inDaylight(fabric: Rgb, white: Rgb): string {
  const [seen, lit] = [fabric, white].map((light) => times(TO_CONES, times(TO_XYZ, light))) as [Rgb, Rgb]
  const [l = 0, m = 0, s = 0] = seen.map(
    (cone, at) => (cone * (DAYLIGHT[at] ?? 1) * WHITE_GIVES_BACK) / (lit[at] ?? 1),
  )
  return hexOf(times(FROM_XYZ, times(FROM_CONES, [l, m, s])))
}

/** Linear light as a screen's colour, `#RRGGBB`. */
export function hexOf(light: Rgb): string {
  const bytes = light.map((v) => {
    const shown = Math.min(1, Math.max(0, v))
    return Math.round(255 * (shown <= 0.0031308 ? shown * 12.92 : 1.055 * shown ** (1 / 2.4) - 0.055))
  })
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`.toUpperCase()
}
