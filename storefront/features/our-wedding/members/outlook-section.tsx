import type { PartyOutlook } from "@kct/contract"
import type { ReactNode } from "react"
import { nameIn } from "@/features/builder/words"
import { percentWords } from "@/features/builder/tier-words"
import { formatMoney } from "@/lib/money"
import { changedAmounts } from "./changed-amounts"
import { NowThen } from "./now-then"
import { OutlookFrame } from "./outlook-frame"

interface Props {
  outlook: PartyOutlook
  /** What is asked for. */
  title: string
  roles: readonly { slug: string; name: string }[]
  /** What may go wrong with it, a sentence each. */
  warnings: readonly string[]
  /** How it is done. */
  children: ReactNode
  /** The way out of it. */
  back: string
}

/** What a change of the party comes to, before it is made: ties, wedding price and total, and what it means. */
export function OutlookSection({ outlook, title, roles, warnings, children, back }: Props) {
  const { before, after, says, currency_code } = outlook
  const money = (amount: number) => formatMoney(amount, currency_code)
  const tier = ({ tier }: PartyOutlook["before"]) => (tier ? `${percentWords(tier.percent)} off` : "None")
  const row = (label: string, was: string, is: string) => ({ key: label, label, was, is })
  const total = outlook.tax_inclusive ? "Total, incl. VAT" : "Total before tax"
  const rows = [
    row("Ties", String(before.ties), String(after.ties)),
    row("Wedding price", tier(before), tier(after)),
    row(total, money(before.total), money(after.total)),
  ]
  const outcome = (
    <>
      {outlook.changes_offer ? <NowThen what={<span className="sr-only">What</span>} rows={rows} /> : null}
      <Amounts outlook={outlook} roles={roles} />
      <div className="mt-4 grid max-w-xl gap-2">
        {says.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {warnings.map((words) => (
          <p key={words} className="text-alert">
            {words}
          </p>
        ))}
      </div>
    </>
  )
  return (
    <OutlookFrame title={title} outcome={outcome} back={back}>
      {children}
    </OutlookFrame>
  )
}

/** Whose share becomes another, and by how much. */
function Amounts({ outlook, roles }: Pick<Props, "outlook" | "roles">) {
  const changed = changedAmounts(outlook, (slug) => nameIn(roles, slug))
  if (changed.length === 0) return null
  const list = (
    <ul className="mt-2 text-ink-soft tabular-nums">
      {changed.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  )
  if (changed.length <= 4) return list
  return (
    <details className="mt-2">
      <summary className="link-quiet py-2">What each costs then</summary>
      {list}
    </details>
  )
}
