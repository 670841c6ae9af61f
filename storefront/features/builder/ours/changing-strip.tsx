"use client"

import { OUR_WEDDING } from "@/features/our-wedding/token"
import { percentWords } from "../tier-words"
import { useBuilding } from "../builder-context"
import { EMPTY } from "../draft/types"

/** Says all the while that what is changed here is a wedding that the shop has, and leads back to it. */
export function ChangingStrip() {
  const { desk, on } = useBuilding()
  const { ours } = on.draft
  if (!ours) return null

  /** The party that was here before, where there was one of one's own, is here again. */
  function leave() {
    const { undo } = desk.get()
    if (undo?.kind === "replaced" && undo.before.ours === null) desk.takeBack()
    else desk.act({ type: "ours", draft: EMPTY })
  }

  return (
    <div className="bg-ink text-paper">
      <p className="page flex flex-wrap items-center justify-between gap-x-6 py-0.5 text-fine">
        <span className="py-1.5">
          You are changing your wedding<span className="max-sm:hidden">, {ours.couple}</span>.
          {ours.special > 0 ? ` Your special price of ${percentWords(ours.special)} comes off this one.` : ""}
        </span>
        <a href={OUR_WEDDING} onClick={leave} className="link py-1.5 decoration-paper/60">
          Leave it as it was
        </a>
      </p>
    </div>
  )
}
