import type { ChangeEffects, ChangeOrdered, CoupleWedding } from "@kct/contract"
import Link from "next/link"
import type { ReactNode } from "react"
import { formatMoney } from "@/lib/money"
import { payerWords } from "../paying/payer"
import { previewOrdered } from "../store"
import { effectWords } from "./effect-words"
import { OUTLOOK, OutlookRefused } from "./outlook-section"

interface Props {
  change: ChangeOrdered
  members: CoupleWedding["members"]
  /** What is asked for. */
  title: string
  roles: readonly { slug: string; name: string }[]
  /** How it is done. */
  children: ReactNode
  /** The way out of it. */
  back: string
}

/** What a change of an ordered party comes to for each who pays, before it is made. */
export async function OrderedOutlook({ change, members, title, roles, children, back }: Props) {
  const seen = await previewOrdered(change)
  if (seen.state === "refused") return <OutlookRefused>{seen.message}</OutlookRefused>
  const { effects } = seen
  return (
    <section aria-labelledby={OUTLOOK} className="mt-8 bg-linen p-6 sm:p-8">
      <h2 id={OUTLOOK} tabIndex={-1} className="scroll-mt-24 text-title outline-none">
        What it changes
      </h2>
      <p className="mt-1 text-ink-soft">{title}</p>
      <EffectsTable effects={effects} members={members} roles={roles} />
      <p className="mt-4 max-w-xl text-ink-soft">
        Nobody of your party who has paid pays more: what it adds is yours. What goes back is sent the way it
        was paid, by itself.
      </p>
      <div className="mt-6">{children}</div>
      <p className="mt-3">
        <Link href={back} prefetch={false} scroll={false} className="link py-2">
          Leave it as it is
        </Link>
      </p>
    </section>
  )
}

function EffectsTable({
  effects: { effects, currency_code, total_before, total_after },
  members,
  roles,
}: { effects: ChangeEffects } & Pick<Props, "members" | "roles">) {
  const money = (amount: number) => formatMoney(amount, currency_code)
  return (
    <table className="mt-4 w-full max-w-xl tabular-nums">
      <thead className="text-left text-fine text-ink-soft">
        <tr>
          <th scope="col" className="font-normal">
            Who pays
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
        {effects.map((effect) => {
          const { before, after, means } = effectWords(effect, currency_code)
          return (
            <tr key={effect.payer} className="border-t border-line align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal wrap-anywhere">
                {payerWords(effect, members, roles, "Who joins")}
                {means.map((words) => (
                  <span key={words} className="block text-fine text-ink-soft">
                    {words}
                  </span>
                ))}
              </th>
              <td className="py-2 text-right text-ink-soft">{before}</td>
              <td className={`py-2 pl-5 text-right ${before === after ? "text-ink-soft" : ""}`}>{after}</td>
            </tr>
          )
        })}
        <tr className="border-t border-line-strong">
          <th scope="row" className="py-2 text-left font-normal">
            Total
          </th>
          <td className="py-2 text-right text-ink-soft">{money(total_before)}</td>
          <td className="py-2 pl-5 text-right">{money(total_after)}</td>
        </tr>
      </tbody>
    </table>
  )
}
