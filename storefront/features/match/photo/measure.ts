import { inDaylight } from "./balance"
import { patchAt, type Patch, type Pixels, type Point } from "./patch"

export type Target = "fabric" | "white"

/** What was measured, or why nothing could be: a sentence, and what it is about. */
export type Measured = { hex: string } | { target: Target; problem: string }

/** Share of run-over pixels from which a patch tells nothing. */
const MOST_CLIPPED = 0.05
/** Relative luminance below which a camera sees noise; the blackest satin in a lit room is above it. */
const DARKEST_FABRIC = 0.0015
/** Less light than this from something white is shade or night. */
const DARKEST_WHITE = 0.08
/** A lamp's light is up to this much stronger in one channel than in another; more is a coloured thing. */
const MOST_TINTED = 6
/** How much brighter than the white a fabric may seem: sheen and a slope to the light do that. */
const MOST_OVER_WHITE = 1.15

/** Relative luminance of linear sRGB (IEC 61966-2-1). */
const luminance = ({ light: [r, g, b] }: Patch) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** The colour of a fabric in daylight, from a photo that has something white in it. */
export function measure(pixels: Pixels, fabric: Point, white: Point): Measured {
  const [cloth, sheet] = [patchAt(pixels, fabric), patchAt(pixels, white)]
  const problem = problemOfFabric(cloth)
  if (problem) return { target: "fabric", problem }
  const other = problemOfWhite(sheet) ?? problemOfBoth(cloth, sheet)
  if (other) return { target: "white", problem: other }
  return { hex: inDaylight(cloth.light, sheet.light) }
}

/** Why a patch can't be measured as fabric; null where it can. */
export function problemOfFabric(patch: Patch): string | null {
  if (patch.clipped > MOST_CLIPPED)
    return "The photo is washed out there, so its colour is lost. Tap a part of the fabric that is less bright."
  if (luminance(patch) < DARKEST_FABRIC)
    return "That spot is too dark to have a colour. Tap a brighter part, or take the photo in daylight."
  return null
}

/** Why a patch can't stand for white; null where it can. */
export function problemOfWhite(patch: Patch): string | null {
  if (patch.clipped > MOST_CLIPPED)
    return "The white is overexposed there, so it says nothing about the light. Tap a part of it in softer light."
  if (luminance(patch) < DARKEST_WHITE)
    return "That is too dark to be white. Tap something white in the same light as the fabric."
  if (Math.max(...patch.light) > MOST_TINTED * Math.min(...patch.light))
    return "That is a colour and not white. Tap paper, a shirt or a napkin in the same light."
  return null
}

function problemOfBoth(fabric: Patch, white: Patch): string | null {
  return luminance(fabric) > MOST_OVER_WHITE * luminance(white)
    ? "The fabric is brighter than the white. Tap something white that lies in the same light."
    : null
}
