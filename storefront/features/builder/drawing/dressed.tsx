import {
  BOW_TIE_KNOT,
  FRAME_HEIGHT,
  FRAME_WIDTH,
  NECKTIE_KNOT,
  tieColorVars,
  tieSymbolId,
} from "@kct/drawing"
import { BOW_CLIP, FIGURE_BACK, FIGURE_COLLAR, FIGURE_FRONT, FRAME, KNOT_CLIP } from "./figure-symbols"

interface Props {
  /** Slug. */
  style: string
  bow: boolean
  hex: string | null
}

/** A bow tie is drawn larger than life in the catalogue: on a man it has a man's measure. */
const WORN = { bow: 0.62, necktie: 1 } as const
const COLLAR_TO_KNOT = 14

/**
 * What a figure is drawn of, its tie between jacket and lapels; the collar button is at 0,0. Another colour is
 * another style attribute; nothing is drawn anew but its paint.
 */
export function Dressed({ style, bow, hex }: Props) {
  const knot = bow ? BOW_TIE_KNOT : NECKTIE_KNOT
  const collar = <use href={`#${FIGURE_COLLAR}`} {...FRAME} />
  return (
    <>
      <use href={`#${FIGURE_BACK}`} {...FRAME} />
      {bow ? collar : null}
      <g
        style={tieColorVars(hex)}
        transform={`translate(0 ${COLLAR_TO_KNOT}) scale(${bow ? WORN.bow : WORN.necktie})`}
        clipPath={`url(#${bow ? BOW_CLIP : KNOT_CLIP})`}
      >
        <use
          href={`#${tieSymbolId({ slug: style })}`}
          x={-knot.x}
          y={-knot.y}
          width={FRAME_WIDTH}
          height={FRAME_HEIGHT}
        />
      </g>
      <use href={`#${FIGURE_FRONT}`} {...FRAME} />
      {bow ? null : collar}
    </>
  )
}
