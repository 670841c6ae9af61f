import { alpha, filled } from "./markup"
import { softGradient } from "./soft"

/**
 * A tie before it has a colour. The cloth is one flat silhouette in the tie's colour; over it lie two maps, white
 * where the cloth is dark and white where it is light, which let a deeper and a lighter tone of the same colour
 * through. So silk keeps its hue in its folds, and no colour is baked into a gradient, which a `<use>` could not
 * recolour: a gradient or mask takes its style from where it stands, a shape from whoever uses it.
 */
export interface Drawing {
  /** Gradients and clips, their ids starting with the drawing's own. */
  defs: string
  /** Path data of the box that all the cloth lies in: the less is masked, the faster it paints. */
  box: string
  /** Path data of all the cloth, every piece drawn clockwise so that pieces add up. */
  cloth: string
  /** The contact shadow: patches. */
  ground: string
  /** Mask contents: where the cloth is darker, and where it is lighter. */
  dark: string
  light: string
  /** What has a colour of its own: a metal slider. */
  fittings: string
}

/** Path data of the whole frame: what a piece's clip cuts to its shape. */
export const EVERYWHERE = "M0 0H400V500H0z"

/** The ids of one drawing's parts, and references to them. */
export interface Ids {
  of(part: string): string
  ref(part: string): string
}

export function idsOf(id: string): Ids {
  return { of: (part) => `${id}-${part}`, ref: (part) => `url(#${id}-${part})` }
}

/** What every drawing needs: the bell gradients of light and of shadow, and the weave of the cloth. */
export function commonDefs(ids: Ids): string {
  return [
    softGradient(ids.of("s"), "#fff"),
    softGradient(ids.of("g"), "#111"),
    // a repeated gradient: a pattern is several times slower to paint
    `<linearGradient id="${ids.of("w")}" gradientUnits="userSpaceOnUse" spreadMethod="repeat" x2="1.6" y2="2.05">`,
    // soft stops, since a hard stripe of two pixels makes moiré
    `<stop stop-color="#fff1"/><stop offset=".5" stop-color="#fff0"/><stop offset="1" stop-color="#fff1"/></linearGradient>`,
  ].join("")
}

/** A piece of cloth as a clip, its outline kept for the rim. */
export function piece(ids: Ids, name: string, d: string): string {
  return `<clipPath id="${ids.of(name)}"><path id="${ids.of(name)}p" d="${d}"/></clipPath>`
}

/** Marks on one piece, which first hides what lies under it in this map. */
export function onPiece(ids: Ids, name: string, marks: string): string {
  return `<g clip-path="${ids.ref(name)}">${filled(EVERYWHERE, "#000")}${marks}</g>`
}

/** A piece turns away from the eye all along its outline: this is what shows a white tie on a white page. */
export function rim(ids: Ids, name: string): string {
  const line = (width: number, opacity: number) =>
    `<use href="#${ids.of(name)}p" stroke-width="${width}" stroke-opacity="${alpha(opacity)}"/>`
  return `<g fill="none" stroke="#fff">${line(8, 0.1)}${line(5, 0.12)}${line(2.8, 0.14)}${line(1.2, 0.16)}</g>`
}

/** The diagonal of a satin twill, for a light map. */
export function weave(ids: Ids): string {
  return filled(EVERYWHERE, ids.ref("w"))
}
