"use client"

import { useMemo } from "react"
import type { Member } from "../draft/types"
import type { PartyShop } from "../party-shop"
import { nameIn, tieNameOf } from "../words"
import { Figure } from "./figure"
import { stand } from "./stand"
import { useWide } from "./use-wide"

interface Props {
  members: readonly Member[]
  shop: PartyShop
  /** Keys of those who are being dressed; the others step back. Nobody does where none is given. */
  chosen?: ReadonlySet<string>
  className?: string
}

/** The whole party standing together, each in his tie. */
export function PartyDrawing({ members, shop, chosen, className = "" }: Props) {
  const wide = useWide()
  // Where people stand depends on who they are and not on what they wear.
  const roles = members.map(({ key, role }) => `${key} ${role}`).join()
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const group = useMemo(() => stand(members, wide), [roles, wide])
  const byKey = new Map(members.map((member) => [member.key, member]))
  if (members.length === 0) return null
  return (
    <svg
      role="img"
      aria-label={describe(members, shop)}
      viewBox={`${-group.width / 2} 0 ${group.width} ${group.height}`}
      className={className}
    >
      {group.standing.map(({ key, x, y, scale }) => {
        const member = byKey.get(key)
        return member ? (
          <Figure
            key={key}
            x={x}
            y={y}
            scale={scale}
            style={member.style}
            bow={shop.styles.some(({ slug, bow }) => slug === member.style && bow)}
            hex={shop.colors.find(({ slug }) => slug === member.color)?.hex ?? null}
            faded={chosen !== undefined && !chosen.has(key)}
          />
        ) : null
      })}
    </svg>
  )
}

/** The picture in words: who is in it, and in what; people alike are counted. */
function describe(members: readonly Member[], shop: PartyShop): string {
  const alike = new Map<string, number>()
  for (const member of members) {
    const text = `${nameIn(shop.roles, member.role)} in ${tieNameOf(member, shop)}`
    alike.set(text, (alike.get(text) ?? 0) + 1)
  }
  const words = [...alike].map(([text, count]) => (count > 1 ? `${count} times ${text}` : text))
  return `The party: ${words.join("; ")}.`
}
