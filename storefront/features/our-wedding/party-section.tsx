import type { CoupleWedding, QuoteState, ShareStatement, WeddingMember } from "@kct/contract"
import Link from "next/link"
import { Tie } from "@/components/tie/tie"
import { nameIn, placeOf } from "@/features/builder/words"
import { TotalsList } from "@/features/cart/totals-list"
import { formatMoney } from "@/lib/money"
import { memberPath, NEW_MEMBER } from "./members/links"
import { inviteAll } from "./members/invite-actions"
import { memberStatus, notInvited } from "./members/status"
import { WriteForm } from "./members/write-form"
import { isChangedSince, isOrderedChangeable, paidState } from "./paying/ways"
import { quoteTotals } from "./quote-totals"
import { SHEET } from "./sheet/links"

/** Nobody is invited before it is sent, nor to what is over. */
const UNASKED: ReadonlySet<QuoteState> = new Set(["draft", "rejected", "cancelled", "expired"])

interface Props {
  wedding: CoupleWedding
  roles: readonly { slug: string; name: string }[]
  /** Who pays what, where there is something to tell of it. */
  statement: ShareStatement | null
}

/** Each of the party with what they wear, how far they are and what it costs; each leads to what can be done about them. */
export function PartySection({ wedding, roles, statement }: Props) {
  const { members, quote } = wedding
  const asked = UNASKED.has(quote.state) ? [] : notInvited(members)
  const priced = !isChangedSince(statement)
  const lines = new Map(quote.content.lines.map((line) => [line.member_id, line]))
  return (
    <section id="party" aria-labelledby="party-heading" className="scroll-mt-32">
      <h2 id="party-heading" className="text-title">
        The party
      </h2>
      {asked.length > 0 ? (
        <div className="mt-4">
          <p className="mb-3 text-ink-soft">
            {asked.length === 1 ? "One has" : `${asked.length} have`} no invitation yet. Each gets a link to a
            page of their own, to confirm the tie.
          </p>
          <WriteForm
            action={inviteAll}
            label={asked.length === 1 ? "Send the invitation" : "Invite them all"}
          />
        </div>
      ) : null}
      <ul aria-labelledby="party-heading" className="mt-4 border-t border-line">
        {members.map((member) => (
          <Row
            key={member.id}
            member={member}
            status={memberStatus(member, paidState(statement, member.id))}
            who={member.name?.trim() || placeOf(member, members, roles)}
            role={member.name?.trim() ? nameIn(roles, member.role) : null}
            total={priced ? formatted(lines.get(member.id)?.total, quote.content.currency_code) : null}
          />
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6">
        {quote.possible.includes("revise") || isOrderedChangeable(statement, quote.state) ? (
          <Link href={NEW_MEMBER} prefetch={false} className="link py-2">
            Add somebody
          </Link>
        ) : null}
        <Link href={SHEET} prefetch={false} className="link py-2">
          The party on paper
        </Link>
      </p>
      {priced ? (
        <div id="price" className="mt-6 scroll-mt-32 bg-linen p-6 sm:p-8">
          <TotalsList totals={quoteTotals(quote.content, statement?.ordered)} />
        </div>
      ) : null}
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
  status: string
}

function Row({ member, who, role, total, status }: RowProps) {
  const { id, color, style, quantity } = member
  return (
    <li className="relative grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-3 transition-colors hover:bg-linen/60">
      <span className="bg-linen p-1">
        <Tie style={style.slug} hex={color.hex} className="aspect-[4/5] w-full" />
      </span>
      <span className="min-w-0">
        <span className="block truncate">
          <Link
            href={memberPath(id)}
            prefetch={false}
            className="link-quiet after:absolute after:inset-0 after:content-['']"
          >
            {who}
          </Link>
          {role ? <span className="text-ink-soft">, {role}</span> : null}
        </span>
        <span className="block text-fine text-ink-soft">
          {color.name}, {style.name}
          {quantity > 1 ? ` × ${quantity}` : ""}
        </span>
      </span>
      <span className="text-right">
        <span className="block tabular-nums">{total}</span>
        <span className="block text-fine text-ink-soft">{status}</span>
      </span>
    </li>
  )
}
