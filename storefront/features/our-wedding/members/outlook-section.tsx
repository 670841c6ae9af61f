import type { PartyOutlook } from "@kct/contract"
import Link from "next/link"
import type { ReactNode } from "react"
import { nameIn } from "@/features/builder/words"
import { percentWords } from "@/features/builder/tier-words"
import { formatMoney } from "@/lib/money"
import { changedAmounts } from "./changed-amounts"

/** Of its heading, which the keyboard goes on from. */
export const OUTLOOK = "outlook-heading"

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
  const rows: [string, string, string][] = [
    ["Ties", String(before.ties), String(after.ties)],
    ["Wedding price", tier(before), tier(after)],
    [
      outlook.tax_inclusive ? "Total, incl. VAT" : "Total before tax",
      money(before.total),
      money(after.total),
    ],
  ]
  return (
    <section aria-labelledby={OUTLOOK} className="mt-8 bg-linen p-6 sm:p-8">
      <h2 id={OUTLOOK} tabIndex={-1} className="scroll-mt-24 text-title outline-none">
        What it changes
      </h2>
      <p className="mt-1 text-ink-soft">{title}</p>
      {outlook.changes_offer ? (
        <table className="mt-4 w-full max-w-xl tabular-nums">
          <thead className="text-left text-fine text-ink-soft">
            <tr>
              <th scope="col" className="font-normal">
                <span className="sr-only">What</span>
              </th>
              <th scope="col" className="pb-1 text-right font-normal">
                Now
              </th>
              <th scope="col" className="pb-1 pl-5 text-right font-normal">
                Then
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, was, is]) => (
              <tr key={label} className="border-t border-line">
                <th scope="row" className="py-2 text-left font-normal">
                  {label}
                </th>
                <td className="py-2 text-right text-ink-soft">{was}</td>
                <td className={`py-2 pl-5 text-right ${was === is ? "text-ink-soft" : ""}`}>{is}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
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
      <div className="mt-6">{children}</div>
      <p className="mt-3">
        <Link href={back} prefetch={false} scroll={false} className="link py-2">
          Leave it as it is
        </Link>
      </p>
    </section>
  )
}

/** Why it can't be said what a change comes to, in the place of that. */
export function OutlookRefused({ children }: { children: ReactNode }) {
  return (
    <p
      id={OUTLOOK}
      tabIndex={-1}
      role="alert"
      className="mt-8 border-l-2 border-alert pl-5 text-alert outline-none"
    >
      {children}
    </p>
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
