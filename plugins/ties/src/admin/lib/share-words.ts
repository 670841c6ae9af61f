import type { ChangeEffects, DeskShares, ShareState, ShareStatement } from "../../contract/shares"
import { NOTHING } from "./format"
import { amountOf } from "./outcome-words"

interface Words {
  label: string
  colour: "green" | "orange" | "red" | "blue" | "grey"
}

export const SHARE_WORDS: Record<ShareState, Words> = {
  nothing: { label: "Owes nothing", colour: "grey" },
  due: { label: "To be paid", colour: "orange" },
  held: { label: "On its way", colour: "blue" },
  late: { label: "Late", colour: "red" },
  paid: { label: "Paid", colour: "green" },
  credited: { label: "Being credited", colour: "blue" },
}

export const REFUND_WORDS: Record<DeskShares["refunds"][number]["state"], Words> = {
  planned: { label: "Planned", colour: "blue" },
  sending: { label: "On its way", colour: "blue" },
  done: { label: "Given back", colour: "green" },
  failed: { label: "Refused", colour: "red" },
}

/** What becomes of an order that is cancelled, and of what was paid for it. */
export function cancelWords({
  charged,
  refunded,
  back_today,
  currency_code,
}: Pick<ShareStatement, "charged" | "refunded" | "back_today" | "currency_code">): string {
  const paid = charged - refunded
  if (paid <= 0)
    return "Nothing was paid, and nobody is charged. Its ties are free for others. It can’t be undone."
  const back = back_today === 0 ? "nothing" : `${back_today} %`
  return `Of the ${amountOf(paid, currency_code)} that was paid ${back} goes back to who paid it, by the policy of today. Its ties are free for others. It can’t be undone.`
}

/** Whose a share is. */
export const payerName = (payer: string, name: string | null): string =>
  payer === "couple" ? "The couple" : (name ?? "A member without a name")

/** What a change does to one who pays, beyond what they owe then. */
export function effectWords(
  { due, credit }: Pick<ChangeEffects["effects"][number], "due" | "credit">,
  currency: string,
): string {
  const money = (amount: number) => amountOf(Math.abs(amount), currency)
  const means = [
    ...(due === 0 ? [] : [`${money(due)} ${due > 0 ? "more" : "less"} to pay`]),
    ...(credit === 0 ? [] : [`${money(credit)} ${credit > 0 ? "goes back" : "less goes back"}`]),
  ]
  return means.join(", ") || NOTHING
}
