import type { Point } from "./frame"
import { alpha, num } from "./markup"

/** Offset 0–1 along the gradient, opacity 0–1. */
export type Stop = readonly [offset: number, opacity: number]

/**
 * A soft patch: the middle, the radii, the opacity, and a turn in degrees clockwise. It takes its fill, the gradient
 * of `softGradient`, from the group that it stands in.
 */
export type Patch = readonly [x: number, y: number, rx: number, ry: number, opacity: number, turn?: number]

/** Opacity as the last of four hexadecimal digits: sixteen levels are plenty for the knees of a ramp. */
const stops = (list: readonly Stop[], colour: string) =>
  list
    .map(
      ([at, a]) => `<stop offset="${alpha(at)}" stop-color="${colour}${Math.round(a * 15).toString(16)}"/>`,
    )
    .join("")

/** A gradient of white from one point of the frame to another: how a map fades across an edge. */
export function linear(id: string, from: Point, to: Point, list: readonly Stop[]): string {
  const line = `x1="${num(from.x)}" y1="${num(from.y)}" x2="${num(to.x)}" y2="${num(to.y)}"`
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${line}>${stops(list, "#fff")}</linearGradient>`
}

/**
 * The gradient of every patch: full in the middle, falling off like a bell so that no rim shows.
 * @param colour three hexadecimal digits, `#fff`
 */
export function softGradient(id: string, colour: string): string {
  const bell: Stop[] = [0, 0.25, 0.5, 0.75].map((at) => [at, Math.exp(-4 * at * at)])
  return `<radialGradient id="${id}">${stops([...bell, [1, 0]], colour)}</radialGradient>`
}

/** @param strength the attribute that says it; `opacity` in a group that has a fill-opacity, else the cheaper one */
export function patches(
  list: readonly Patch[],
  strength: "opacity" | "fill-opacity" = "fill-opacity",
): string {
  return list
    .map(([exactX, exactY, rx, ry, opacity, turn = 0]) => {
      // half a unit is nothing to the middle of a wide patch, and two bytes of every one of them
      const [x, y] = rx > 6 && ry > 6 ? [Math.round(exactX), Math.round(exactY)] : [exactX, exactY]
      const radii = `rx="${num(rx)}" ry="${num(ry)}"${opacity === 1 ? "" : ` ${strength}="${alpha(opacity)}"`}`
      if (num(turn) === "0") return `<ellipse cx="${num(x)}" cy="${num(y)}" ${radii}/>`
      return `<ellipse ${radii} transform="translate(${num(x)} ${num(y)})rotate(${num(turn)})"/>`
    })
    .join("")
}
