import { memo } from "react"
import { Dressed } from "./dressed"
import { BOX } from "./figure-symbols"
import { useRipple } from "./use-ripple"

interface Props {
  id: string
  /** Of the collar button, in drawing units from the picture's upper left corner. */
  x: number
  y: number
  scale: number
  /** Slug. */
  style: string
  bow: boolean
  hex: string | null
  /** Whether it is being dressed. */
  chosen: boolean
  /** When a new colour reaches it. */
  turn: number
}

/**
 * One of the party, whom a new colour reaches in his turn. He is a picture of his own: a browser then paints nobody
 * anew but him.
 */
export const Figure = memo(function Figure({ id, x, y, scale, chosen, turn, hex, ...worn }: Props) {
  return (
    <svg
      viewBox={BOX}
      className="figure"
      data-member={id}
      data-chosen={chosen || undefined}
      style={{
        transform: `translate(calc(${x} * var(--unit)), calc(${y} * var(--unit))) scale(${scale})`,
      }}
    >
      <g>
        <Dressed {...worn} hex={useRipple(hex, turn)} />
      </g>
    </svg>
  )
})
