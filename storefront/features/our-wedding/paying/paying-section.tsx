import type { CoupleWedding, Share, ShareStatement } from "@kct/contract"
import Link from "next/link"
import { FocusOnChange } from "@/components/shell/focus-on-change"
import { nameIn } from "@/features/builder/words"
import { TotalsList } from "@/features/cart/totals-list"
import { backFrom, COUPLE_PAY } from "@/features/shares/paths"
import { movedWords, shareStanding } from "@/features/shares/words"
import { formatMoney } from "@/lib/money"
import { payerWords } from "./payer"
import { ShareActions } from "./share-actions-list"
import { statementTotals } from "./statement-totals"
import { COUPLE_PAYER } from "./ways"

interface Props {
  wedding: CoupleWedding
  statement: ShareStatement
  roles: readonly { slug: string; name: string }[]
}

/** Each who pays with what they owe and how far they are, what can be done about it, and the sum of it. */
export function PayingSection({ wedding, statement, roles }: Props) {
  const { currency_code, shares } = statement
  const shown = shares.filter(({ payer, state }) => payer === COUPLE_PAYER || state !== "nothing")
  const isHeld = shares.some(({ held }) => held > 0)
  return (
    <section id="paying" aria-labelledby="paying-heading" className="scroll-mt-32">
      <h2 id="paying-heading" tabIndex={-1} className="scroll-mt-24 text-title outline-none">
        Who pays
      </h2>
      <ul aria-labelledby="paying-heading" className="mt-4 border-t border-line">
        {shown.map((share) => (
          <Row
            key={share.payer}
            share={share}
            who={payerWords(share, wedding.members, roles)}
            role={share.name?.trim() && share.role ? nameIn(roles, share.role) : null}
            currency={currency_code}
          />
        ))}
      </ul>
      {statement.closed !== null && !statement.ordered ? (
        <p className="mt-3 text-ink-soft">Shipping and tax are added once it is chosen where the ties go.</p>
      ) : null}
      {isHeld ? (
        <p className="mt-3 text-ink-soft">
          A payment that is on its way shows as paid once we have it.{" "}
          <Link href={backFrom(COUPLE_PAY)} prefetch={false} className="link">
            Look again
          </Link>
        </p>
      ) : null}
      <div className="mt-6 bg-linen p-6 sm:p-8">
        <TotalsList totals={statementTotals(statement)} />
      </div>
      <FocusOnChange
        of={shares.map(({ payer, state, deadline }) => `${payer} ${state} ${deadline}`).join()}
        id="paying-heading"
      />
    </section>
  )
}

interface RowProps {
  share: Share
  who: string
  role: string | null
  currency: string
}

function Row({ share, who, role, currency }: RowProps) {
  const late = share.state === "late"
  const moved = movedWords(share, currency)
  return (
    <li className="border-b border-line py-3">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
        <p className="min-w-0 wrap-anywhere">
          {who}
          {role ? <span className="text-ink-soft">, {role}</span> : null}
          {share.has_left ? <span className="text-ink-soft">, has left the party</span> : null}
        </p>
        <p className="text-right tabular-nums">{formatMoney(share.owed, currency)}</p>
        <p className={`text-fine ${late ? "text-alert" : "text-ink-soft"}`}>
          {shareStanding(share, currency)}
        </p>
        <p className="text-right text-fine text-ink-soft tabular-nums">
          {moved.map((words) => (
            <span key={words} className="block">
              {words}
            </span>
          ))}
        </p>
      </div>
      {share.actions.length > 0 ? <ShareActions share={share} who={who} currency={currency} /> : null}
    </li>
  )
}
