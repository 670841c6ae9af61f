import Link from "next/link"
import { COUPLE_PAY } from "@/features/shares/paths"
import { ourStatement } from "@/features/shares/read"
import { formatMoney } from "@/lib/money"
import { coupleShare, paysTogether, wayToPay } from "./ways"

/** At a wedding's checkout: that it pays for everybody, and the way to pay less than that. */
export async function OurShareInstead() {
  const statement = await ourStatement()
  const share = statement && coupleShare(statement)
  if (!statement || !share || wayToPay(statement, true) !== "choose") return null
  const together = paysTogether(statement)
  return (
    <p className="mt-3 text-ink-soft">
      {together ? "Here you pay for everybody. " : "Here you pay all of it at once. "}
      <Link href={COUPLE_PAY} prefetch={false} className="link py-1">
        {together
          ? `Pay our share alone, ${formatMoney(share.asks.all, statement.currency_code)}`
          : "Leave a deposit instead"}
      </Link>
    </p>
  )
}
