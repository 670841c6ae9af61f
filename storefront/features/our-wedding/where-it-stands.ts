import type { CoupleWedding, QuoteState, ShareStatement } from "@kct/contract"
import { dayWords, momentWords } from "@/lib/dates"
import { formatMoney } from "@/lib/money"
import { openOf, paysTogether } from "./paying/ways"
import { timelineOf } from "./timeline"

export interface Standing {
  title: string
  /** What it means, and what happens next; a paragraph each. */
  says: string[]
}

type Known = Pick<CoupleWedding, "quote" | "tasks" | "coordinator" | "answer_by" | "details">

const NOTHING_PAID = "Nothing has been ordered or charged."

/**
 * Where a wedding stands, in plain words: who does what next, and by when.
 * @param statement who pays what, where there is something to tell of it
 */
export function whereItStands(wedding: Known, now: Date, statement: ShareStatement | null = null): Standing {
  const { quote, coordinator } = wedding
  const who = coordinator ?? "One of us"
  switch (isOver(wedding, now) && quote.state === "approved" ? "expired" : quote.state) {
    case "draft":
      return {
        title: "Not sent to us yet",
        says: ["Look it over, then send it: one of us goes through it and answers with a price."],
      }
    case "submitted":
      return { title: "We have it", says: [answer(wedding, now), NOTHING_PAID] }
    case "in_review":
      return {
        title: coordinator ? `${coordinator} is looking at it` : "We are looking at it",
        says: [
          quote.difference
            ? "What has changed is being looked at. You find the answer here."
            : "You find the answer here.",
          NOTHING_PAID,
        ],
      }
    case "changes_requested":
      return {
        title: coordinator ? `${coordinator} asks for a change` : "We ask for a change",
        says: ["Change what you like, then send it again. If all is to stay as it is, send it as it is."],
      }
    case "approved":
      return approved(wedding, statement)
    case "rejected":
      return {
        title: "We can’t make it like this",
        says: [
          `${NOTHING_PAID} Begin again from this party, with what stood in the way changed, and we look at it anew.`,
        ],
      }
    case "paid": {
      const then = next(wedding, `${who} sees that it leaves us in time.`)
      const open = statement ? openOf(statement) : 0
      if (!statement || open <= 0) return { title: "Paid. Thank you.", says: [then] }
      const still = `${formatMoney(open, statement.currency_code)} is still to be paid. The ties leave us once all of it is.`
      return { title: "Ordered. Thank you.", says: [still, then] }
    }
    case "in_production":
      return {
        title: "Your ties are being made ready",
        says: [next(wedding, "You see here when they leave.")],
      }
    case "shipped":
      return {
        title: "On the way to you",
        says: [next(wedding, "When they arrive, look whether all is there.")],
      }
    case "delivered":
      return { title: "All there", says: ["Have a wonderful day. We are glad to have dressed it."] }
    case "cancelled":
      if (statement?.ordered) {
        return {
          title: "Cancelled",
          says: ["No tie of it is sent. Below you see what each paid, and what goes back."],
        }
      }
      return {
        title: "Cancelled",
        says: [`${NOTHING_PAID} If plans change once more, begin again from this party: it is kept here.`],
      }
    case "expired":
      return {
        title: "The time for this price is over",
        says: [
          `${quote.expires_at ? `It held until ${momentWords(quote.expires_at, wedding.details.time_zone)}. ` : ""}${NOTHING_PAID}`,
          "Begin again from this party: it takes a minute, and we look at it anew.",
        ],
      }
  }
}

/** Who answers and by when; where we are late we say so. */
function answer({ coordinator, answer_by, details }: Known, now: Date): string {
  const who = coordinator ?? "One of us"
  if (answer_by === null) return `${who} goes through it and answers here.`
  const by = momentWords(answer_by, details.time_zone)
  return new Date(answer_by) < now
    ? `We owed you an answer by ${by} and are late. It stands at the head of our list.`
    : `${who} goes through it and answers here by ${by}.`
}

function approved({ quote, details }: Known, statement: ShareStatement | null): Standing {
  const holds = quote.expires_at
    ? `The price holds until ${momentWords(quote.expires_at, details.time_zone)}.`
    : ""
  const says = (words: string) => [[words, holds].filter(Boolean).join(" ")]
  if (quote.accepted_at === null)
    return {
      title: "Approved, and yours to accept",
      says: says("Look at it once more: these ties, at these prices."),
    }
  if (quote.payable) return { title: "Accepted, and ready to be paid", says: says(payingWords(statement)) }
  return {
    title: "Accepted",
    says: ["It can’t be paid at this moment. If you have just ordered it, it shows here shortly."],
  }
}

function payingWords(statement: ShareStatement | null): string {
  if (!statement) return "Shipping is chosen at the checkout."
  const together = paysTogether(statement)
  if (statement.closed !== null) {
    const then = together ? "From then on each can pay their own share." : "From then on a deposit is enough."
    return `Choose first at the checkout where the ties go and how. ${then}`
  }
  return together
    ? "Each can pay their own share now. The first payment orders the ties."
    : "A deposit is enough to order the ties."
}

/** The first thing that we are still to do; other words where there is none. */
function next({ tasks }: Known, otherwise: string): string {
  const first = timelineOf(tasks).open.find(({ owner }) => owner === "coordinator" || owner === "staff")
  return first ? `Next: ${first.title}, by ${dayWords(first.due_on)}.` : otherwise
}

/**
 * Whether there is nothing more to be done about it, so that the couple can only begin again. An approval whose time is
 * over is none, also before the shop's books say so.
 */
export function isOver({ quote }: Pick<Known, "quote">, now: Date): boolean {
  if (["rejected", "cancelled", "expired"].includes(quote.state)) return true
  return quote.state === "approved" && quote.expires_at !== null && new Date(quote.expires_at) <= now
}

/** Whether it is still being talked about: nothing was paid yet, and it is not over. */
export function isOpen({ quote }: Pick<Known, "quote">, now: Date): boolean {
  const states: QuoteState[] = ["draft", "submitted", "in_review", "changes_requested", "approved"]
  return states.includes(quote.state) && !isOver({ quote }, now)
}

/** `Ada and Charles`, or the one who is named. */
export const coupleOf = ({ partner_one, partner_two }: CoupleWedding["details"]): string =>
  partner_two ? `${partner_one} and ${partner_two}` : partner_one
