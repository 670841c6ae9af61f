import type { MedusaContainer } from "@medusajs/framework/types"
import type { MailKindName } from "../../domain/mail/kinds"
import { mailsOnQuote } from "../../domain/mail/on-quote"
import type { TransitionRow } from "../../modules/weddings/store/read-whole"
import { readDoers } from "../quotes/read/names"
import { readCoordinator } from "./facts/people"
import { readWeddingFacts, type WeddingFacts } from "./facts/wedding"
import { stillDue } from "../shares/still-due"
import { type NewMail, queueMail } from "./queue"
import { numberOf } from "./tell-order"

/** Something that happened to a quote. */
export interface QuoteStep {
  /** Of the wedding. */
  id: string
  quote_id: string
  seq: number
}

/** Queues the mails that follow from something that happened to a quote. Told twice, each is queued once. */
export async function tellOfQuote(scope: MedusaContainer, { id, quote_id, seq }: QuoteStep): Promise<void> {
  const facts = await readWeddingFacts(scope, id)
  // What was written down is the truth; the event says only where to look.
  const step = facts?.whole.transitions.find((transition) => transition.seq === seq)
  if (!facts || !step) return
  const kinds = mailsOnQuote(step, facts.whole.quote.state, step.actor === "couple")
  const mails = await Promise.all(
    kinds.map((kind) => mailFor(scope, kind, facts, step, `${quote_id}:${seq}`)),
  )
  await queueMail(
    scope,
    mails.filter((mail) => mail !== null),
  )
}

async function mailFor(
  scope: MedusaContainer,
  kind: MailKindName,
  facts: WeddingFacts,
  step: TransitionRow,
  of: string,
): Promise<NewMail | null> {
  const { wedding, price, ties, couple, whole } = facts
  const told = { of, ...couple }
  switch (kind) {
    case "wedding-received":
      // Once in its life, however often it is sent in.
      return { ...told, kind, of: wedding.id, payload: { wedding, ties, answer_by: facts.answerBy } }
    case "quote-ready": {
      const expires_at = whole.quote.expires_at?.toISOString() ?? null
      return { ...told, kind, payload: { wedding, ties, price, note: step.reason, expires_at } }
    }
    case "quote-approved":
      return { ...told, kind, payload: { wedding, price } }
    case "changes-requested": {
      const nameOf = await readDoers(scope, [step.actor])
      return { ...told, kind, payload: { wedding, reason: step.reason, by: nameOf(step.actor) } }
    }
    case "payment-received":
      return {
        ...told,
        kind,
        payload: {
          wedding,
          price,
          order_number: await numberOf(scope, whole.wedding.order_id),
          due: await stillDue(scope, wedding.id),
        },
      }
    case "wedding-delivered":
      return { ...told, kind, payload: { wedding } }
    case "approval-waiting":
      return approvalWaiting(scope, facts, step, of)
    default:
      return null
  }
}

async function approvalWaiting(
  scope: MedusaContainer,
  { whole, wedding, price, answerBy }: WeddingFacts,
  step: TransitionRow,
  of: string,
): Promise<NewMail | null> {
  const coordinator = await readCoordinator(scope, whole.wedding.coordinator_id)
  // Nobody has it yet: who gets it is told that it is theirs.
  if (coordinator === null) return null
  const { to, timeZone } = coordinator
  const payload = { wedding, price, version: step.version, note: step.reason, answer_by: answerBy }
  return { kind: "approval-waiting", of, to, timeZone, weddingId: wedding.id, payload }
}
