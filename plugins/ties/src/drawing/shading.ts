import { checkedHex, hexToOklch, oklchToHex } from "./oklab"

/** How satin of one colour takes light. Colours are `#RRGGBB`, opacities 0–1. */
export interface Shading {
  /** The tone of the lit folds, and of the deep ones. */
  light: string
  deep: string
  /** How strong the light map, the dark map and the contact shadow are. */
  sheen: number
  shade: number
  edge: number
}

/** From `from` to `to` as `share` goes from 0 to 1, and no further. */
const ramp = (from: number, to: number, share: number) => from + (to - from) * Math.min(1, Math.max(0, share))

const rounded = (opacity: number) => Math.round(opacity * 100) / 100

/**
 * The tones and strengths for a colour, tuned by eye on all of a catalogue: black needs the strongest sheen to show
 * that it is silk, white lives from its shade alone.
 * @throws TypeError when the colour is not `#rgb` or `#rrggbb`
 */
export function shading(hex: string): Shading {
  const seen = hexToOklch(hex)
  const { l, c } = seen
  // a grey has no hue to keep: its shade is the cool one of daylight
  const hue = c < 0.01 ? 265 : seen.h
  // yellow silk goes to amber in its folds; a darker yellow of the same hue would look green
  const yellow = Math.max(0, 1 - Math.abs(hue - 95) / 45) * Math.min(1, c / 0.08)
  const light = {
    l: Math.min(0.995, l + ramp(0.5, 0.2, l) - 0.35 * c),
    c: c * ramp(1.05, 0.5, l),
    h: hue,
  }
  const deep = {
    l: l * ramp(0.25, 0.58, l),
    c: Math.min(0.2, c * ramp(0.9, 1.15, l) + (l > 0.9 ? 0.008 : 0)),
    h: hue - 28 * yellow,
  }
  return {
    light: oklchToHex(light),
    deep: oklchToHex(deep),
    sheen: rounded(ramp(1, 0.72, (l - 0.18) / 0.2) + 0.25 * Math.max(0, l - 0.7)),
    shade: rounded(ramp(0.95, 0.58, (l - 0.3) / 0.7)),
    edge: rounded(ramp(0.4, 0.36, l)),
  }
}

/** What goes into an element's `style`: `color` and custom properties, all strings. */
export type TieColorVars = Readonly<Record<"color" | `--tie-${string}`, string>>

/** The id of the hatching, in every sprite, of cloth whose colour nobody knows. */
export const UNDYED_HATCH = "tie-undyed"

/** Unbleached cloth under draughtsman's hatching: no satin, and so no colour that anybody could order. */
export const UNDYED = { cloth: "#EEEDEB", hatch: "#D3D1CD", shading: { ...shading("#EEEDEB"), sheen: 0.2 } }

/**
 * The style of an element that shows a tie in a colour, for the element itself or any ancestor of it.
 * Changing them recolours the tie by CSS alone.
 * @param hex `#rgb` or `#rrggbb`; null is an unknown colour, shown as hatched undyed cloth and never as a guess
 * @throws TypeError when the colour is neither
 */
export function tieColorVars(hex: string | null): TieColorVars {
  const tones = hex === null ? UNDYED.shading : shading(hex)
  return {
    color: hex === null ? UNDYED.cloth : checkedHex(hex),
    // said for known colours too: a tie inside an undyed one must not inherit its hatching
    "--tie-cloth": hex === null ? `url(#${UNDYED_HATCH}) ${UNDYED.cloth}` : "currentColor",
    "--tie-light": tones.light,
    "--tie-deep": tones.deep,
    "--tie-sheen": String(tones.sheen),
    "--tie-shade": String(tones.shade),
    "--tie-edge": String(tones.edge),
  }
}
