import type { ChangeEffects, ChangeOrdered, CoupleWedding } from "@kct/contract"
import type { ReactNode } from "react"
import { formatMoney } from "@/lib/money"
import { payerWords } from "../paying/payer"
import { previewOrdered } from "../store"
import { effectWords } from "./effect-words"
import { NowThen, type NowThenRow } from "./now-then"
import { OutlookFrame, OutlookRefused } from "./outlook-frame"

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
  const outcome = (
    <>
      <NowThen what="Who pays" rows={rowsOf(effects, members, roles)} />
      <p className="mt-4 max-w-xl text-ink-soft">
        Nobody of your party who has paid pays more: what it adds is yours. What goes back is sent the way it
        was paid, by itself.
      </p>
    </>
  )
  return (
    <OutlookFrame title={title} outcome={outcome} back={back}>
      {children}
    </OutlookFrame>
  )
}

/** A row for each who pays, and the total. */
function rowsOf(
  { effects, currency_code, total_before, total_after }: ChangeEffects,
  members: Props["members"],
  roles: Props["roles"],
): NowThenRow[] {
  const money = (amount: number) => formatMoney(amount, currency_code)
  const rows = effects.map((effect) => {
    const { before, after, means } = effectWords(effect, currency_code)
    const label = (
      <>
        {payerWords(effect, members, roles, "Who joins")}
        {means.map((words) => (
          <span key={words} className="block text-fine text-ink-soft">
            {words}
          </span>
        ))}
      </>
    )
    return { key: effect.payer, label, was: before, is: after }
  })
  return [
    ...rows,
    { key: "total", label: "Total", was: money(total_before), is: money(total_after), sum: true },
  ]
}
