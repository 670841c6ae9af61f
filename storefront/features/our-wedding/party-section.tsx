import type { CoupleWedding, WeddingMember } from "@kct/contract"
import { Tie } from "@/components/tie/tie"
import { nameIn, placeOf } from "@/features/builder/words"
import { TotalsList } from "@/features/cart/totals-list"
import { formatMoney } from "@/lib/money"
import { quoteTotals } from "./quote-totals"

interface Props {
  wedding: CoupleWedding
  roles: readonly { slug: string; name: string }[]
}

/** Each of the party with what they wear and what it costs, and what it costs together. */
export function PartySection({ wedding, roles }: Props) {
  const { members, quote } = wedding
  const lines = new Map(quote.content.lines.map((line) => [line.member_id, line]))
  return (
    <section aria-labelledby="party-heading">
      <h2 id="party-heading" className="text-title">
        The party
      </h2>
      <ul aria-labelledby="party-heading" className="mt-4 border-t border-line">
        {members.map((member) => (
          <Row
            key={member.id}
            member={member}
            who={member.name?.trim() || placeOf(member, members, roles)}
            role={member.name?.trim() ? nameIn(roles, member.role) : null}
            total={formatted(lines.get(member.id)?.total, quote.content.currency_code)}
          />
        ))}
      </ul>
      <div className="mt-6 bg-linen p-6 sm:p-8">
        <TotalsList totals={quoteTotals(quote.content)} />
      </div>
    </section>
  )
}

/** A member whose line the store does not tell has no price: that is not a price of nothing. */
const formatted = (total: number | undefined, currency: string): string | null =>
  total === undefined ? null : formatMoney(total, currency)

interface RowProps {
  member: WeddingMember
  who: string
  role: string | null
  total: string | null
}

function Row({ member: { color, style, quantity }, who, role, total }: RowProps) {
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-3">
      <span className="bg-linen p-1">
        <Tie style={style.slug} hex={color.hex} className="aspect-[4/5] w-full" />
      </span>
      <span className="min-w-0">
        <span className="block truncate">
          {who}
          {role ? <span className="text-ink-soft">, {role}</span> : null}
        </span>
        <span className="block text-fine text-ink-soft">
          {color.name}, {style.name}
          {quantity > 1 ? ` × ${quantity}` : ""}
        </span>
      </span>
      <span className="tabular-nums">{total}</span>
    </li>
  )
}
