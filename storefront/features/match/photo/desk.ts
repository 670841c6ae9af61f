import type { Target } from "./measure"
import type { Point } from "./patch"

/** Where the loupe was put on a photo, and for which of the two it is moved now. */
export interface Desk {
  target: Target
  fabric: Point | null
  white: Point | null
}

export type Move =
  /** The loupe is put somewhere, by a finger or a pointer. */
  | { kind: "put"; at: Point }
  /** The loupe is moved by shares of the photo, by keys. */
  | { kind: "nudge"; x: number; y: number }
  /** What lies under the loupe is taken: the other one's turn, if it has none yet. */
  | { kind: "take" }
  | { kind: "choose"; target: Target }
  | { kind: "clear" }

export const EMPTY: Desk = { target: "fabric", fabric: null, white: null }
/** Where the loupe is before it was put anywhere. */
export const MIDDLE: Point = { x: 0.5, y: 0.5 }

/** The loupe's own moves; it never leaves the photo. */
export function moved(desk: Desk, move: Move): Desk {
  const { target } = desk
  switch (move.kind) {
    case "put":
      return { ...desk, [target]: within(move.at) }
    case "nudge": {
      const from = desk[target] ?? MIDDLE
      return { ...desk, [target]: within({ x: from.x + move.x, y: from.y + move.y }) }
    }
    case "take": {
      const other = target === "fabric" ? "white" : "fabric"
      const taken = { ...desk, [target]: desk[target] ?? MIDDLE }
      return desk[other] === null ? { ...taken, target: other } : taken
    }
    case "choose":
      return { ...desk, target: move.target }
    case "clear":
      return EMPTY
  }
}

const share = (v: number) => Math.min(1, Math.max(0, v))
const within = ({ x, y }: Point): Point => ({ x: share(x), y: share(y) })

/** How far a key moves the loupe, as a share of the photo; null for a key that does not. */
export function nudgeOf(key: string, far: boolean): { x: number; y: number } | null {
  const step = far ? 0.05 : 0.01
  switch (key) {
    case "ArrowLeft":
      return { x: -step, y: 0 }
    case "ArrowRight":
      return { x: step, y: 0 }
    case "ArrowUp":
      return { x: 0, y: -step }
    case "ArrowDown":
      return { x: 0, y: step }
    default:
      return null
  }
}
