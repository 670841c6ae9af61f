import type { OwnShare } from "@kct/contract"
import Link from "next/link"
import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { NoLink } from "@/features/link-pages/no-link"
import { OUR_TIE } from "@/features/link-pages/place"
import { tokenOf } from "@/features/link-pages/session"
import { WeddingAway } from "@/features/our-wedding/away"
import { SaidNotice } from "@/features/said/said-notice"
import { LookAgain } from "@/features/shares/look-again"
import { OWN_PAY } from "@/features/shares/paths"
import { PayShare } from "@/features/shares/pay-share"
import { ownShare } from "@/features/shares/read"
import { ownShareWords } from "@/features/shares/words"
import { dayWords } from "@/lib/dates"
import { formatMoney } from "@/lib/money"

/**
 * A member pays their own share.
 * @param session a payment of which nobody knew yet what became of it
 */
export async function OwnPayPage({ session }: { session: unknown }) {
  if ((await tokenOf(OUR_TIE)) === null) return <NoLink />
  const own = await ownShare()
  if (!own) return <WeddingAway page={OWN_PAY} />
  const { share, currency_code, closed } = own
  if (closed !== null || share.asks.all <= 0) return <Nothing own={own} />
  return (
    <div className="page py-10 sm:py-14">
      <div className="max-w-2xl">
        <p>
          <Link href={OUR_TIE.base} prefetch={false} className="link-quiet py-2 text-ink-soft">
            Your tie
          </Link>
        </p>
        <h1 className="mt-3 text-heading">Pay your share</h1>
        <SaidNotice forms={["our-tie-pay"]} />
        <LookAgain page={OWN_PAY} session={session} />
        <p className="mt-4 text-large">
          <span className="tabular-nums">{formatMoney(share.asks.all, currency_code)}</span>
          {share.deadline ? <span className="text-ink-soft">, by {dayWords(share.deadline)}</span> : null}
        </p>
        <p className="mt-2 mb-10 text-ink-soft">Your own tie at the wedding’s price, tax included.</p>
        <PayShare
          key={String(session)}
          door="member"
          asks={share.asks}
          currency={currency_code}
          regionId={own.region_id}
        />
      </div>
    </div>
  )
}

function Nothing({ own }: { own: OwnShare }) {
  const words = ownShareWords(own)
  const title =
    own.closed !== null && own.share.due > 0
      ? "Your share can’t be paid yet"
      : own.share.held > 0
        ? "Your payment is on its way"
        : "Nothing of your share is due"
  return (
    <Notice
      title={title}
      actions={
        <ButtonLink href={OUR_TIE.base} prefetch={false}>
          Back to your tie
        </ButtonLink>
      }
    >
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
