"use client"

import { memo } from "react"
import { Tie } from "@/components/tie/tie"
import { useBuilding } from "../builder-context"
import { type Member, LONGEST_NAME, type Payer } from "../draft/types"
import { calledOf, placeOf } from "../words"
import { Stepper } from "./stepper"

const SHARES: Record<Payer, string> = { couple: "The couple’s share", self: "Own share" }

/** One of the party: his name, his ties, whose share they are, and out with him. */
export const MemberRow = memo(function MemberRow({ member }: { member: Member }) {
  const { shop, desk, on } = useBuilding()
  const called = calledOf(member, on.draft.members, shop.roles)
  const place = placeOf(member, on.draft.members, shop.roles)
  const keys = [member.key]
  const hex = shop.colors.find(({ slug }) => slug === member.color)?.hex ?? null
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 border-b border-line py-3">
      <span className="bg-linen p-1">
        <Tie style={member.style} hex={hex} className="aspect-[4/5] w-full" />
      </span>
      <input
        type="text"
        aria-label={`Name of ${place}`}
        placeholder={place}
        value={member.name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={({ target }) => desk.act({ type: "change", keys, change: { name: target.value } })}
        className="h-11 w-full min-w-0 border border-transparent border-b-line bg-paper px-2 text-[1rem] placeholder:text-ink-soft hover:border-line-strong"
      />
      <Stepper
        label={`Ties for ${called}`}
        value={member.quantity}
        most={shop.limits.quantity}
        onChange={(quantity) => desk.act({ type: "change", keys, change: { quantity } })}
      />
      <span className="col-start-2 flex flex-wrap items-center gap-x-5 text-fine">
        {shop.payment_modes.length > 1 ? (
          <select
            aria-label={`Whose share: ${called}`}
            value={member.pays}
            onChange={({ target }) =>
              desk.act({
                type: "change",
                keys,
                change: { pays: target.value === "self" ? "self" : "couple" },
              })
            }
            className="h-9 bg-paper text-ink-soft"
          >
            {shop.payment_modes.map((payer) => (
              <option key={payer} value={payer}>
                {SHARES[payer]}
              </option>
            ))}
          </select>
        ) : null}
      </span>
      <button
        type="button"
        aria-label={`Remove ${called}`}
        onClick={() => desk.act({ type: "remove", keys })}
        className="link justify-self-end py-1.5 text-fine"
      >
        Remove
      </button>
    </li>
  )
})
