import type { SwatchCredit } from "@kct/contract"
import { formatMoney } from "@/lib/money"

const WORDS = {
  ready: "ready for your wedding",
  spent: "used",
  withdrawn: "withdrawn with the refund",
} as const

/** One credit: what it is worth, the code that brings it, and whether it still does. */
export function CreditNote({ credit, of }: { credit: SwatchCredit; of?: string }) {
  const { code, amount, currency_code, state } = credit
  return (
    <li className="border-b border-line py-4">
      <span className="tabular-nums">{formatMoney(amount, currency_code)}</span>{" "}
      <strong className={state === "ready" ? "font-medium" : "font-normal text-ink-soft line-through"}>
        {code}
      </strong>
      <span className="block text-fine text-ink-soft">{[of, WORDS[state]].filter(Boolean).join(", ")}</span>
    </li>
  )
}
