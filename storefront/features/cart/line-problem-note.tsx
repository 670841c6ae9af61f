import { formatMoney } from "@/lib/money"
import { setQuantity, takePrice } from "./change-lines-actions"
import type { BagLine, LineProblem } from "./lines"
import { SettleForm } from "./settle-form"

interface Props {
  line: BagLine
  problem: LineProblem
  currency: string
}

/** What has changed about a line, and what can be done about it beside taking it out. */
export function LineProblemNote({ line, problem, currency }: Props) {
  const fields = { line: line.id, seen: String(line.quantity) }
  return (
    <div className="mb-4 border-l-2 border-alert pl-4">
      <p className="text-alert">{words(line, problem, currency)}</p>
      {problem.kind === "price_changed" ? (
        <SettleForm action={takePrice} fields={fields}>
          Buy at {formatMoney(problem.now, currency)}
        </SettleForm>
      ) : null}
      {problem.kind === "short" ? (
        <SettleForm action={setQuantity} fields={{ ...fields, quantity: String(problem.available) }}>
          Take {problem.available}
        </SettleForm>
      ) : null}
    </div>
  )
}

function words({ unitPrice, quantity }: BagLine, problem: LineProblem, currency: string): string {
  switch (problem.kind) {
    case "withdrawn":
      return "This tie is not sold any more. Please remove it."
    case "not_sold_here":
      return "This tie has no price in your region yet. Please remove it."
    case "sold_out":
      return "This tie has sold out since. Please remove it."
    case "short":
      return `Only ${problem.available} of the ${quantity} are left.`
    case "price_changed":
      return `One costs ${formatMoney(problem.now, currency)} now. It was ${formatMoney(unitPrice, currency)} when you put it in the bag.`
  }
}
