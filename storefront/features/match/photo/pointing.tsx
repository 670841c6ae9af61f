import { type Dispatch, type KeyboardEvent, type PointerEvent, type Ref, useRef } from "react"
import { type Desk, MIDDLE, type Move, nudgeOf } from "./desk"
import type { Point } from "./patch"
import { placeWords, TARGET_WORDS } from "./words"

interface Props {
  canvas: Ref<HTMLCanvasElement>
  desk: Desk
  move: Dispatch<Move>
}

/** The photo, on which a finger, a pointer or the arrow keys put the loupe. */
export function Pointing({ canvas, desk, move }: Props) {
  const held = useRef(false)
  const at = desk[desk.target] ?? MIDDLE

  function put(event: PointerEvent<HTMLDivElement>): void {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    move({ kind: "put", at: { x: (event.clientX - left) / width, y: (event.clientY - top) / height } })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = nudgeOf(event.key, event.shiftKey)
    if (!step && event.key !== "Enter") return
    event.preventDefault()
    move(step ? { kind: "nudge", ...step } : { kind: "take" })
  }

  return (
    <div
      // A slider in two directions, as colour fields are: a screen reader hands arrow keys on and reads the place out.
      role="slider"
      tabIndex={0}
      aria-label={`Loupe on your photo, for ${TARGET_WORDS[desk.target].name}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(at.x * 100)}
      aria-valuetext={placeWords(at)}
      aria-describedby="match-keys"
      className="relative cursor-crosshair touch-none select-none"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        held.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        put(event)
      }}
      onPointerMove={(event) => {
        if (held.current) put(event)
      }}
      onPointerUp={() => {
        held.current = false
        move({ kind: "take" })
      }}
      onPointerCancel={() => {
        held.current = false
      }}
    >
      <canvas ref={canvas} aria-hidden className="block w-full bg-linen" />
      <Mark at={desk.fabric} sign="1" />
      <Mark at={desk.white} sign="2" />
    </div>
  )
}

function Mark({ at, sign }: { at: Point | null; sign: string }) {
  if (!at) return null
  return (
    <span
      aria-hidden
      style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
      className="pointer-events-none absolute -mt-4 -ml-4 grid size-8 place-items-center rounded-full border-2 border-paper bg-ink/70 text-fine text-paper outline outline-ink"
    >
      {sign}
    </span>
  )
}
