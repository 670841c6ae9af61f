import type { QuoteState } from "../quotes/states"
import type { QuoteEvent } from "../quotes/transitions"
import type { MailKindName } from "./kinds"

const MAILS: Partial<Record<QuoteEvent, readonly MailKindName[]>> = {
  submit: ["wedding-received", "approval-waiting"],
  revise: ["approval-waiting"],
  approve: ["quote-ready"],
  auto_approve: ["quote-ready"],
  accept: ["quote-approved"],
  request_changes: ["changes-requested"],
  pay: ["payment-received"],
  deliver: ["wedding-delivered"],
}

/** Somebody of the desk has to look at it. */
const WAITING: ReadonlySet<QuoteState> = new Set(["submitted", "in_review"])

/**
 * Which mails follow from what happened to a quote. The coordinator is told of what waits only while it does: not of what
 * was approved by itself at once, and not of what a coordinator changes while at it.
 * @param step what happened
 * @param now where the quote stands by now
 * @param byCouple whether the couple did it
 */
export function mailsOnQuote(
  step: { event: QuoteEvent; from: QuoteState },
  now: QuoteState,
  byCouple: boolean,
): MailKindName[] {
  return (MAILS[step.event] ?? []).filter((kind) => {
    if (kind !== "approval-waiting") return true
    // The first time it is sent in, whoever gets the wedding is told that it is theirs.
    const isSent = step.event === "submit" ? step.from !== "draft" : step.from === "approved"
    return isSent && byCouple && WAITING.has(now)
  })
}
