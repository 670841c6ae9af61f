"use client"

import { type CSSProperties, useDeferredValue, useMemo } from "react"
import type { Member } from "../draft/types"
import type { PartyShop } from "../party-shop"
import { nameIn, tieNameOf } from "../words"
import { Figure } from "./figure"
import { inWords } from "./in-words"
import { stand } from "./stand"

interface Props {
  members: readonly Member[]
  shop: PartyShop
  /** Keys of those who are being dressed, drawn with a stronger line. */
  chosen?: ReadonlySet<string>
  /** Called with the key of somebody who was touched: a short cut, never the only way. */
  onTouch?: (key: string) => void
  className?: string
}

/** The whole party standing together, each in his tie. */
export function PartyDrawing({ members: wanted, shop, chosen, onTouch, className = "" }: Props) {
  // What was pressed answers at once; the picture follows in slices, between which a slow phone draws its frames.
  const members = useDeferredValue(wanted)
  // Where people stand depends on who they are and not on what they wear.
  const roles = members.map(({ key, role }) => `${key} ${role}`).join()
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const group = useMemo(() => stand(members), [roles])
  const byKey = new Map(members.map((member) => [member.key, member]))
  if (members.length === 0) return null
  return (
    <div
      role="img"
      aria-label={inWords(
        members.map((member) => `${nameIn(shop.roles, member.role)} in ${tieNameOf(member, shop)}`),
      )}
      className={`party-picture ${className}`}
      style={{ "--wide": group.width, "--tall": group.height } as CSSProperties}
      onPointerUp={({ target }) => {
        const touched = target instanceof Element ? target.closest("[data-member]") : null
        const key = touched?.getAttribute("data-member")
        if (key) onTouch?.(key)
      }}
    >
      <div>
        {group.standing.map(({ key, x, y, scale }, turn) => {
          const member = byKey.get(key)
          return member ? (
            <Figure
              key={key}
              id={key}
              x={x - group.left}
              y={y}
              scale={scale}
              turn={turn}
              style={member.style}
              bow={shop.styles.some(({ slug, bow }) => slug === member.style && bow)}
              hex={shop.colors.find(({ slug }) => slug === member.color)?.hex ?? null}
              chosen={chosen?.has(key) ?? false}
            />
          ) : null
        })}
      </div>
    </div>
  )
}
