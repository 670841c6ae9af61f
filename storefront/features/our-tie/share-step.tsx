import type { OwnShare } from "@kct/contract"
import Link from "next/link"
import { ButtonLink } from "@/components/ui/button"
import { CheckIcon } from "@/components/ui/icons"
import { backFrom, OWN_PAY } from "@/features/shares/paths"
import { isGivenBack, ownShareWords } from "@/features/shares/words"
import { formatMoney } from "@/lib/money"

/** What a member pays for themselves: how much, by when, and the way to pay it; or that it is paid. */
export function ShareStep({ own }: { own: OwnShare }) {
  const { share, currency_code, closed } = own
  const [first, ...rest] = ownShareWords(own)
  const payable = closed === null && share.asks.all > 0
  const late = share.state === "late"
  return (
    <section id="share" aria-labelledby="share-heading" className="scroll-mt-24">
      <h2 id="share-heading" className="mb-3 text-title">
        Your share
      </h2>
      <p className={`flex items-start gap-3 ${late ? "text-alert" : ""}`}>
        {share.state === "paid" && !isGivenBack(share) ? (
          <span className="mt-0.5 flex-none">
            <CheckIcon />
          </span>
        ) : null}
        {first}
      </p>
      {rest.map((words) => (
        <p key={words} className="mt-1 text-ink-soft">
          {words}
        </p>
      ))}
      {payable ? (
        <ButtonLink href={OWN_PAY} prefetch={false} className="mt-4 w-full sm:w-auto">
          Pay {formatMoney(share.asks.all, currency_code)}
        </ButtonLink>
      ) : null}
      {share.held > 0 ? (
        <p className="mt-2">
          <Link href={backFrom(OWN_PAY)} prefetch={false} className="link py-2">
            Look again
          </Link>
        </p>
      ) : null}
    </section>
  )
}
