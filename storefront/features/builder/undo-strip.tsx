"use client"

import { useEffect, useRef } from "react"
import { useBuilding } from "./builder-context"
import type { Undo } from "./draft/undo"
import type { PartyShop } from "./party-shop"
import { nameIn } from "./words"

/** What was just taken away, and the way to have it back. */
export function UndoStrip() {
  const { shop, on, desk } = useBuilding()
  const button = useRef<HTMLButtonElement>(null)

  // The button that removed somebody is gone with him: the keyboard goes on from here, unless it is elsewhere.
  useEffect(() => {
    if (on.undo && document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [on.undo])

  return (
    <div role="status">
      {on.undo ? (
        <div className="bg-linen">
          <p className="page flex items-center justify-between gap-5 py-0.5 text-fine">
            {lostWords(on.undo, shop)}
            <button ref={button} type="button" onClick={desk.takeBack} className="link py-2.5">
              Take it back
            </button>
          </p>
        </div>
      ) : null}
    </div>
  )
}

function lostWords(undo: Undo, shop: PartyShop): string {
  if (undo.kind === "replaced") return "The party was changed as a whole."
  const [first, ...more] = undo.taken
  if (!first || more.length > 0) return `${undo.taken.length} people were removed.`
  return `${first.member.name.trim() || nameIn(shop.roles, first.member.role)} was removed.`
}
