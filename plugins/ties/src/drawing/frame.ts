/**
 * The frame that every tie is drawn in. All styles share it, so switching the style never moves the page.
 * Lengths are drawing units unless a name says inches.
 */
export const FRAME_WIDTH = 400
export const FRAME_HEIGHT = 500

/** The `viewBox` of every symbol and of every standalone picture. */
export const VIEW_BOX = `0 0 ${FRAME_WIDTH} ${FRAME_HEIGHT}`

/** Width divided by height: what CSS `aspect-ratio` needs. */
export const ASPECT_RATIO = FRAME_WIDTH / FRAME_HEIGHT

/** Drawing units for one inch of a necktie's width at its widest point: the one scale for all neckties. */
export const UNITS_PER_INCH = 33

/** A necktie narrower or wider than this (inches) is taken for a mistake, not for a fashion. */
export const WIDTH_LIMITS_INCHES = { min: 1, max: 6 } as const

/** The necktie's width, in inches, where the source gives none: the classic. */
export const DEFAULT_WIDTH_INCHES = 3.25

/** A point of the frame, in drawing units from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The middle of the knot: the point that sits on a wearer's collar button.
 * A picture that dresses somebody places a tie by it.
 */
export const NECKTIE_KNOT: Point = { x: 200, y: 119 }
export const BOW_TIE_KNOT: Point = { x: 200, y: 290 }
