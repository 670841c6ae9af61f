import type { CoupleWedding, ShareStatement } from "@kct/contract"
import { ButtonLink } from "@/components/ui/button"
import { COUPLE_PAY } from "@/features/shares/paths"
import { formatMoney } from "@/lib/money"
import { EventForm } from "../event-form"
import { goToPay } from "../pay-action"
import { coupleShare, paysTogether, wayToPay } from "./ways"

interface Props {
  wedding: CoupleWedding
  /** Null where nobody can say who pays what. */
  statement: ShareStatement | null
}

/** The ways on to what the couple has to pay: nothing is offered that the store would refuse. */
export function WaysToPay({ wedding: { quote }, statement }: Props) {
  const way = wayToPay(statement, quote.payable)
  if (way === "none") return null
  const share = statement && coupleShare(statement)
  if (way === "checkout" || !statement || !share) {
    const all = statement && paysTogether(statement) ? "Pay for everybody" : "Go to the checkout"
    return <EventForm action={goToPay} fields={{}} label={all} />
  }
  if (way === "delivery") {
    return <EventForm action={goToPay} fields={{}} label="Choose delivery at the checkout" />
  }
  const money = (amount: number) => formatMoney(amount, statement.currency_code)
  const together = paysTogether(statement)
  const label = share.charged > 0 ? "Pay the rest" : together ? "Pay our share" : "Pay, or leave a deposit"
  return (
    <>
      <ButtonLink href={COUPLE_PAY} prefetch={false} className="w-full sm:w-auto sm:justify-self-start">
        {together || share.charged > 0 ? `${label}, ${money(share.asks.all)}` : label}
      </ButtonLink>
      {way === "choose" ? (
        <EventForm
          action={goToPay}
          fields={{}}
          label={together ? `Pay for everybody, ${money(statement.total)}` : "Back to the checkout"}
          look="plain"
        />
      ) : null}
    </>
  )
}
