"use client"

import type { ReactNode } from "react"
import { useBuilding } from "../builder-context"
import { PartyDrawing } from "../drawing/party-drawing"

interface Props {
  children: ReactNode
  /** Keys of those who are being dressed. */
  chosen?: ReadonlySet<string>
  /** Called with the key of somebody who was touched in the picture. */
  onTouch?: (key: string) => void
  /** Whether the picture goes its way on a phone, for a step that wants the room and changes nothing of it. */
  passing?: boolean
}

/** The same for everybody and for nobody, so that nothing moves when the first one comes. */
const HEIGHT = "h-[28vh] lg:h-[min(60vh,34rem)]"

/** The party before one's eyes, and beside or below it what can be done about it. */
export function Fitting({ children, chosen, onTouch, passing = false }: Props) {
  const { shop, on } = useBuilding()
  const { members } = on.draft
  return (
    <div className="mt-4 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-14 xl:gap-20">
      <div
        className={`top-16 z-10 -mx-[clamp(1.25rem,4vw,3.5rem)] bg-linen lg:top-24 lg:mx-0 lg:self-start ${passing ? "lg:sticky" : "sticky"}`}
      >
        {members.length > 0 ? (
          <PartyDrawing
            members={members}
            shop={shop}
            {...(chosen ? { chosen } : {})}
            {...(onTouch ? { onTouch } : {})}
            className={`px-4 pt-4 lg:px-8 lg:pt-10 ${HEIGHT}`}
          />
        ) : (
          <p className={`grid place-items-center px-8 text-center text-ink-soft ${HEIGHT}`}>
            {on.ready ? "Here they will stand." : "Looking for your party…"}
          </p>
        )}
      </div>
      <div className="min-h-[70vh] min-w-0 pt-6 lg:pt-2">{children}</div>
    </div>
  )
}
