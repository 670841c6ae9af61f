"use client"

import { Tie } from "@/components/tie/tie"
import { formatMoney } from "@/lib/money"
import { useBuilding, usePriced } from "../builder-context"
import type { Member } from "../draft/types"
import { calledOf, nameIn, tieNameOf } from "../words"

/** One of the party with what he wears and what it costs, the wedding price taken off. */
export function ReviewLine({ member }: { member: Member }) {
  const { shop, on } = useBuilding()
  const price = usePriced()
  const hex = shop.colors.find(({ slug }) => slug === member.color)?.hex ?? null
  const share = price.preview?.per_person.find(({ key }) => key === member.key)
  const rule = price.preview?.lines.find(({ key }) => key === member.key)?.rule
  // What holds for the whole party is said once, at its foot.
  const own = rule && rule.percent !== price.preview?.tier?.percent ? rule : null
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-3">
      <span className="bg-linen p-1">
        <Tie style={member.style} hex={hex} className="aspect-[4/5] w-full" />
      </span>
      <span className="min-w-0">
        <span className="block truncate">
          {calledOf(member, on.draft.members, shop.roles)}
          {member.name.trim() ? (
            <span className="text-ink-soft">, {nameIn(shop.roles, member.role)}</span>
          ) : null}
        </span>
        <span className="block text-fine text-ink-soft">
          {tieNameOf(member, shop)}
          {member.quantity > 1 ? ` × ${member.quantity}` : ""}
        </span>
        {own ? <span className="block text-fine text-ink-soft">{own.why}.</span> : null}
      </span>
      <span className="tabular-nums">
        {share && price.preview ? formatMoney(share.total, price.preview.currency_code) : null}
      </span>
    </li>
  )
}
