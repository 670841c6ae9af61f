"use client"

import type { ReactNode } from "react"
import { useBuilding } from "../builder-context"
import { PartyDrawing } from "../drawing/party-drawing"

interface Props {
  children: ReactNode
  /** Keys of those who are being dressed. */
  chosen?: ReadonlySet<string>
  /** Whether the picture stays in view on a phone too, where what is changed can be far below it. */
  stays?: boolean
}

/** The party before one's eyes, and beside or below it what can be done about it. */
export function Fitting({ children, chosen, stays = false }: Props) {
  const { shop, on } = useBuilding()
  const { members } = on.draft
  return (
    <div className="mt-4 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-14 xl:gap-20">
      <div
        data-stays={stays || undefined}
        className="z-10 -mx-[clamp(1.25rem,4vw,3.5rem)] bg-linen data-stays:sticky data-stays:top-16 lg:sticky lg:top-24 lg:mx-0 lg:self-start"
      >
        {members.length > 0 ? (
          <PartyDrawing
            members={members}
            shop={shop}
            {...(chosen ? { chosen } : {})}
            className={`mx-auto block w-full px-4 pt-4 lg:h-[min(70vh,40rem)] lg:px-8 ${stays ? "h-[30vh]" : "h-[40vh]"}`}
          />
        ) : (
          <p className="grid h-40 place-items-center px-8 text-center text-ink-soft lg:h-[min(60vh,32rem)]">
            {on.ready ? "Here they will stand." : "Looking for your party…"}
          </p>
        )}
      </div>
      <div className="min-w-0 pt-6 lg:pt-2">{children}</div>
    </div>
  )
}
