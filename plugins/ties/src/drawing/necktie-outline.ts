import { FRAME_WIDTH, NECKTIE_KNOT, UNITS_PER_INCH } from "./frame"
import { path } from "./markup"

const TIP_Y = 485
const BLADE_TOP_Y = 142

/** Path data of a necktie's pieces, from the back to the front, and the points that its light follows. */
export interface NecktieOutline {
  /** Half the width at the widest point, at the knot's lower end, and of the knot's upper end. */
  half: number
  /** How far right of the middle the tail reaches. */
  reach: number
  throat: number
  head: number
  /** Height of the widest point and of the tip. */
  widestY: number
  tipY: number
  bladeTopY: number
  knotTopY: number
  knotEndY: number
  collarBack: string
  tail: string
  bands: string
  blade: string
  knot: string
}

/** The outline of a necktie so many inches wide at its widest point. */
export function necktieOutline(widthInches: number): NecktieOutline {
  const cx = FRAME_WIDTH / 2
  const half = (widthInches * UNITS_PER_INCH) / 2
  // A knot is made of the narrow part of the blade, so it grows slower than the blade does.
  const throat = 9.5 + 3.1 * widthInches
  const head = throat * 1.26 + 6
  const height = 41 + 4 * widthInches
  const [top, end] = [NECKTIE_KNOT.y - height / 2, NECKTIE_KNOT.y + height / 2]
  const tip = { x: cx + 1, y: TIP_Y }
  const widestY = TIP_Y - half * 0.93
  const long = widestY - BLADE_TOP_Y
  const flare = half - throat
  const side = (sign: number, share: number) => cx + sign * (throat + flare * share)

  const blade = [
    path`M${cx - throat + 3} ${BLADE_TOP_Y - 8}L${cx + throat - 2} ${BLADE_TOP_Y - 8}`,
    path`C${cx + throat + 2} ${BLADE_TOP_Y + 14} ${side(1, 0.22) + 1} ${BLADE_TOP_Y + 32} ${side(1, 0.32) + 1} ${BLADE_TOP_Y + long * 0.24}`,
    path`C${side(1, 0.47) + 1} ${BLADE_TOP_Y + long * 0.46} ${side(1, 0.83)} ${BLADE_TOP_Y + long * 0.76} ${cx + half} ${widestY - 4}`,
    path`Q${cx + half + 0.6} ${widestY} ${cx + half - 2.4} ${widestY + 3.2}`,
    path`Q${cx + half * 0.47} ${TIP_Y - half * 0.37} ${tip.x + 2} ${TIP_Y - 1.8}`,
    path`Q${tip.x} ${TIP_Y} ${tip.x - 2} ${TIP_Y - 1.8}`,
    path`Q${cx - half * 0.45} ${TIP_Y - half * 0.36} ${cx - half + 2.4} ${widestY + 3.2}`,
    path`Q${cx - half - 0.6} ${widestY} ${cx - half} ${widestY - 4}`,
    path`C${side(-1, 0.82)} ${BLADE_TOP_Y + long * 0.76} ${side(-1, 0.45) - 1} ${BLADE_TOP_Y + long * 0.46} ${side(-1, 0.3) - 1} ${BLADE_TOP_Y + long * 0.24}`,
    path`C${side(-1, 0.2) - 1} ${BLADE_TOP_Y + 30} ${cx - throat - 1} ${BLADE_TOP_Y + 14} ${cx - throat + 3} ${BLADE_TOP_Y - 8}z`,
  ].join("")

  const knot = [
    path`M${cx - head} ${top + 6}`,
    path`Q${cx - head + 1} ${top - 1} ${cx - head + 9} ${top - 0.5}`,
    path`C${cx - 10} ${top + 2} ${cx + 10} ${top + 0.5} ${cx + head - 9} ${top - 3.5}`,
    path`Q${cx + head} ${top - 5} ${cx + head + 0.5} ${top + 3.5}`,
    path`C${cx + head - 1} ${top + height * 0.38} ${cx + throat + 3} ${top + height * 0.72} ${cx + throat + 0.5} ${end - 5}`,
    path`Q${cx + throat} ${end} ${cx + throat - 6} ${end + 0.5}`,
    path`C${cx + 8} ${end + 3} ${cx - 8} ${end + 3} ${cx - throat + 6} ${end + 1}`,
    path`Q${cx - throat} ${end} ${cx - throat - 1} ${end - 5}`,
    path`C${cx - throat - 4} ${top + height * 0.7} ${cx - head} ${top + height * 0.42} ${cx - head} ${top + 6}z`,
  ].join("")

  const tailHalf = 8 + half * 0.26
  // it ends above the widest point, so that nothing but the blade is measured there
  const tailY = widestY - 38
  const reach = throat + flare * ((tailY - BLADE_TOP_Y) / long) + 9
  const tail = [
    path`M${cx} ${BLADE_TOP_Y}L${cx + throat} ${BLADE_TOP_Y}`,
    path`C${side(1, 0.22) + 4} ${BLADE_TOP_Y + long * 0.24} ${side(1, 0.66) + 7} ${BLADE_TOP_Y + long * 0.56} ${cx + reach} ${tailY}`,
    path`L${cx + reach - tailHalf} ${tailY + tailHalf * 1.05}L${cx + reach - tailHalf * 2} ${tailY + 2}z`,
  ].join("")

  const collarBack = "M136 42C136 22 168 11 200 11S264 22 264 42V57C261 38 230 28 200 28S139 38 136 57z"
  const bands = [
    path`M136 42C136 58 163 76 ${cx - head + 13} ${top + 2}L${cx - head + 24} ${top + 32}L${cx - head + 7} ${top + 33}`,
    path`C160 106 136 86 135.5 60z`,
    path`M264 42C264.5 44 264.5 58 264.5 60C264 86 240 104 ${cx + head - 6} ${top + 30}`,
    path`L${cx + head - 24} ${top + 32}L${cx + head - 13} ${top - 2}C237 76 264 58 264 42z`,
  ].join("")

  return {
    half,
    reach,
    throat,
    head,
    widestY,
    tipY: TIP_Y,
    bladeTopY: BLADE_TOP_Y,
    knotTopY: top,
    knotEndY: end,
    collarBack,
    tail,
    bands,
    blade,
    knot,
  }
}
