import { tieColorVars, FRAME_HEIGHT, FRAME_WIDTH, tieSymbolId, VIEW_BOX } from "@kct/drawing"

interface Props {
  /** Slug of the style; its symbol has to be in the page's sprite. */
  style: string
  /** `#RRGGBB`; null where nobody knows the colour: the tie is then drawn in undyed cloth. */
  hex: string | null
  /** What the picture says to who does not see it. None where words beside it say the same. */
  label?: string
  className?: string
  /** The part of the frame to show, as a `viewBox`; the whole of it where none is given. */
  viewBox?: string
}

/** A drawn tie in two nodes: another colour is another style attribute, another width another reference. */
export function Tie({ style, hex, label, className, viewBox = VIEW_BOX }: Props) {
  const named = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label }
  return (
    <svg viewBox={viewBox} style={tieColorVars(hex)} className={className} {...named}>
      <use href={`#${tieSymbolId({ slug: style })}`} width={FRAME_WIDTH} height={FRAME_HEIGHT} />
    </svg>
  )
}

/** A necktie without the table beside it, for ties that hang in a row. */
export const NECKTIE_ONLY = "112 0 176 500"
