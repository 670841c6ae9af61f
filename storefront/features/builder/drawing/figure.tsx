import { memo } from "react"
import { FigureDrawn, type FigureProps } from "./figure-drawn"
import { useRipple } from "./use-ripple"

interface Props extends FigureProps {
  /** When a new colour reaches it. */
  turn: number
}

/** One of the party, whom a new colour reaches in his turn. */
export const Figure = memo(function Figure({ turn, hex, ...figure }: Props) {
  return <FigureDrawn {...figure} hex={useRipple(hex, turn)} />
})
