import type { CoupleWedding, ShareStatement } from "@kct/contract"
import Link from "next/link"
import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { SaidNotice } from "@/features/said/said-notice"
import { LookAgain } from "@/features/shares/look-again"
import { COUPLE_PAY } from "@/features/shares/paths"
import { PayShare } from "@/features/shares/pay-share"
import { ourStatement } from "@/features/shares/read"
import { dayWords } from "@/lib/dates"
import { formatMoney } from "@/lib/money"
import { WeddingAway } from "../away"
import { EventForm } from "../event-form"
import { NoWedding } from "../no-wedding"
import { goToPay } from "../pay-action"
import { ourWedding } from "../store"
import { OUR_WEDDING } from "../token"
import { coupleShare, paysTogether } from "./ways"

/**
 * The couple pays its own share.
 * @param session a payment of which nobody knew yet what became of it
 */
export async function CouplePayPage({ session }: { session: unknown }) {
  const [read, statement] = await Promise.all([ourWedding(), ourStatement()])
  if (read.state === "none") return <NoWedding />
  const share = statement && coupleShare(statement)
  if (read.state === "away" || !statement || !share) return <WeddingAway page={COUPLE_PAY} />
  if (statement.closed !== null) return <Closed wedding={read.wedding} statement={statement} />
  const money = (amount: number) => formatMoney(amount, statement.currency_code)
  const { asks, deadline, charged, held } = share
  if (asks.all <= 0) return <Nothing held={held > 0 ? money(held) : null} />
  return (
    <div className="page py-10 sm:py-14">
      <div className="max-w-2xl">
        <p>
          <Link href={`${OUR_WEDDING}#paying`} prefetch={false} className="link-quiet py-2 text-ink-soft">
            Your wedding
          </Link>
        </p>
        <h1 className="mt-3 text-heading">{charged > 0 ? "Pay the rest" : "Pay our share"}</h1>
        <SaidNotice forms={["our-wedding-pay"]} />
        <LookAgain page={COUPLE_PAY} session={session} />
        <p className="mt-4 text-large">
          <span className="tabular-nums">{money(asks.all)}</span>
          {deadline ? <span className="text-ink-soft">, by {dayWords(deadline)}</span> : null}
        </p>
        <p className="mt-2 mb-10 text-ink-soft">
          {paysTogether(statement)
            ? "All that nobody of your party pays for themselves, with shipping. "
            : "All of your ties, with shipping. "}
          {statement.ordered ? "" : "The first payment, yours or another’s, orders the ties."}
        </p>
        <PayShare
          key={String(session)}
          door="couple"
          asks={asks}
          currency={statement.currency_code}
          regionId={read.wedding.quote.content.region_id}
        />
      </div>
    </div>
  )
}

function Closed({ wedding, statement }: { wedding: CoupleWedding; statement: ShareStatement }) {
  return wedding.quote.payable && !statement.ordered ? (
    <Notice
      title="Say first where the ties go"
      actions={<EventForm action={goToPay} fields={{}} label="Choose delivery at the checkout" />}
    >
      <p>
        Shipping is part of your share, so it is chosen before anybody pays: at the checkout, where you can
        also pay for everybody.
      </p>
    </Notice>
  ) : (
    <Notice title="Your share can’t be paid now" actions={<Back />}>
      <p>{statement.closed}</p>
    </Notice>
  )
}

function Nothing({ held }: { held: string | null }) {
  return (
    <Notice title={held ? "Your payment is on its way" : "Nothing of your share is due"} actions={<Back />}>
      <p>
        {held
          ? `${held} is promised, and you are not asked for it again. It shows as paid once we have it.`
          : "You have nothing to pay now."}
      </p>
    </Notice>
  )
}

const Back = () => (
  <ButtonLink href={`${OUR_WEDDING}#paying`} prefetch={false}>
    Back to your wedding
  </ButtonLink>
)
