"use client"

import { type ChangeEvent, useEffect, useReducer, useState } from "react"
import { EMPTY, moved } from "./desk"
import { Loupe } from "./loupe"
import { type Measured, measure, problemOfFabric, type Target } from "./measure"
import { openPhoto } from "./open-photo"
import { patchAt, type Pixels } from "./patch"
import { Pointing } from "./pointing"
import { TARGET_WORDS } from "./words"

interface Props {
  /** Told of each colour that was measured, and null while there is none. */
  found: (hex: string | null) => void
}

const TARGETS: readonly Target[] = ["fabric", "white"]

/** A photo and the loupe on it. Everything happens in this browser: no byte of the picture is sent anywhere. */
export function PhotoDesk({ found }: Props) {
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null)
  const [photo, setPhoto] = useState<Pixels | null>(null)
  const [unread, setUnread] = useState("")
  const [desk, move] = useReducer(moved, EMPTY)
  const { fabric, white, target } = desk
  const result = photo ? read(photo, desk) : null
  const hex = result && "hex" in result ? result.hex : null
  const problem = result && "problem" in result ? result.problem : ""
  useEffect(() => found(hex), [found, hex])

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0]
    if (!file || !canvas) return
    try {
      const pixels = await openPhoto(file, canvas)
      setPhoto(pixels)
      setUnread("")
      move({ kind: "clear" })
    } catch (error) {
      setPhoto(null)
      setUnread((error as Error).message)
    }
  }

  return (
    <div>
      <label className="flex min-h-12 items-center justify-center border border-ink px-7 focus-within:outline-2 focus-within:outline-offset-3 hover:bg-linen">
        {photo ? "Another photo" : "Take or choose a photo"}
        <input type="file" accept="image/*" onChange={(event) => void choose(event)} className="sr-only" />
      </label>
      <p className="mt-2 text-fine text-ink-soft">
        The photo stays on this device. It is measured here, in your browser, and never uploaded.
      </p>
      {unread ? (
        <p role="alert" className="mt-3 text-alert">
          {unread}
        </p>
      ) : null}
      <div hidden={!photo} className="mt-6">
        <fieldset>
          <legend className="sr-only">What the loupe is put on</legend>
          <div className="grid grid-cols-2 gap-2">
            {TARGETS.map((one, at) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === target}
                onClick={() => move({ kind: "choose", target: one })}
                className="min-h-12 border border-line px-3 text-left hover:border-line-strong aria-pressed:border-ink aria-pressed:bg-linen"
              >
                <span className="text-ink-soft">{at + 1}</span>{" "}
                {one === "fabric" ? "Fabric" : "Something white"}
              </button>
            ))}
          </div>
        </fieldset>
        <div className="mt-3 flex items-center gap-4">
          <Loupe canvas={canvas} at={desk[target]} />
          <p id="match-ask">
            {problem || (hex ? "Move either loupe to measure again." : TARGET_WORDS[target].ask)}
            <span id="match-keys" className="mt-1 block text-fine text-ink-soft">
              Or with keys: arrows move the loupe, with Shift further; Enter takes what is under it.
            </span>
          </p>
        </div>
        <div className="mt-3">
          <Pointing canvas={setCanvas} desk={desk} move={move} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {problem}
        {photo && fabric && !white && !problem ? ` ${TARGET_WORDS.white.ask}` : ""}
      </p>
    </div>
  )
}

/** What the photo says so far; null while the loupe has not been on both. */
function read(photo: Pixels, { fabric, white }: typeof EMPTY): Measured | null {
  if (fabric && white) return measure(photo, fabric, white)
  const problem = fabric && problemOfFabric(patchAt(photo, fabric))
  return problem ? { target: "fabric", problem } : null
}
