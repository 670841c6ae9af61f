import { useEffect, useRef } from "react"
import type { Point } from "./patch"

/** Pixels of the photo that the loupe shows across, and its own size. */
const SEEN = 28
const SIZE = 112

/** What lies under the pointer, large: a finger covers what it points at. Decoration for who sees. */
export function Loupe({ canvas, at }: { canvas: HTMLCanvasElement | null; at: Point | null }) {
  const glass = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = glass.current?.getContext("2d")
    if (!context || !canvas || !at) return
    context.imageSmoothingEnabled = false
    context.clearRect(0, 0, SIZE, SIZE)
    const [x, y] = [at.x * canvas.width - SEEN / 2, at.y * canvas.height - SEEN / 2]
    context.drawImage(canvas, x, y, SEEN, SEEN, 0, 0, SIZE, SIZE)
  }, [canvas, at])
  return (
    <canvas
      ref={glass}
      width={SIZE}
      height={SIZE}
      aria-hidden
      className={`size-28 border border-line-strong bg-linen ${at ? "" : "invisible"}`}
    />
  )
}
