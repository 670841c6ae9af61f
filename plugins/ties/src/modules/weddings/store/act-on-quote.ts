import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QuoteContent } from "../../../contract"
import { apply } from "../../../domain/quotes/apply"
import { decide } from "../../../domain/quotes/decide"
import type { Quote, QuoteRequest, QuoteStep } from "../../../domain/quotes/quote"
import { doneByState } from "../../../domain/timeline/done-by-state"
import { type Doer, writeAudit } from "./audit"
import {
  addTransitions,
  addVersion,
  type Hashed,
  type InCart,
  readVersion,
  saveQuote,
  toQuote,
} from "./quote-rows"
import { type QuoteRefused, refused } from "./refusal"
import { tellWedding } from "./feed"
import { finishTasks } from "./tasks"
import type { Viewer } from "./visible"
import { lockWedding, type Quoted, type QuoteRow, requireWedding } from "./wedding-rows"

/** The time, and what begins with it by the desk's settings. Milliseconds since 1970. */
export interface Clock {
  now: number
  /** When a human answer to what is sent now is due. */
  slaDueAt: number
  /** When what is touched now expires. */
  expiresAt: number
}

/** One thing that somebody wants to happen to a quote. */
export interface Act {
  by: Doer
  request: QuoteRequest
  internalNote?: string | null
  /** Where the content changes: what it changes to, and when that was priced. */
  becomes?: Hashed & { at: Date }
  /** Where staff give a special price: what it changes to. */
  special?: Pick<QuoteRow, "special_percent" | "special_promotion_id" | "special_code">
}

export interface QuoteActs {
  weddingId: string
  /** Who looks, where it is not there for everybody. */
  viewer?: Viewer | undefined
  /** What was read off the cart just before; where nobody has looked, it counts as what the current version says. */
  cart?: InCart
  clock: Clock
  act: Act
  /** Tried after it, and left where it may not be: what a submission brings along if nobody has to look at it. */
  followUp?: Act | undefined
}

/** A wedding after something happened to its quote, and what. */
export interface Moved extends Quoted {
  steps: (QuoteStep & { seq: number })[]
}

/**
 * Has an event happen to a quote: state, transitions, clocks and audit trail in the transaction that is open, while
 * nobody else changes it.
 * @throws QuoteRefused where it may not be, MedusaError NOT_FOUND for a wedding that is not there for them
 */
export async function actOnQuote(
  knex: Knex,
  { weddingId, viewer, cart, clock, act, followUp }: QuoteActs,
): Promise<Moved> {
  const held = await lockWedding(knex, weddingId, viewer)
  const { content } = await readVersion(knex, held.quote)
  const seen = cart ?? { hash: held.quote.content_hash, ties: content.ties }
  const done = await carryOut(knex, held, { content, seen, clock }, act)
  if (done instanceof Error) throw done
  const more = followUp
    ? await carryOut(knex, await requireWedding(knex, weddingId), { content, seen, clock }, followUp)
    : []
  const steps = more instanceof Error ? done : [...done, ...more]
  const first = held.quote.seq + 1
  if (steps.length > 0) await tellWedding(knex, { weddingId, kind: "quote", forWhom: "everybody" })
  return {
    ...(await requireWedding(knex, weddingId)),
    steps: steps.map((step, at) => ({ ...step, seq: first + at })),
  }
}

interface Ground {
  /** Of the current version. */
  content: QuoteContent
  seen: InCart
  clock: Clock
}

/** Decides and writes. @returns the steps that were taken; where the decision is no, nothing is written, and the refusal returned */
export async function carryOut(
  knex: Knex,
  held: Quoted,
  { content, seen, clock }: Ground,
  { by, request, internalNote = null, becomes, special }: Act,
): Promise<readonly QuoteStep[] | QuoteRefused> {
  const { quote, wedding } = held
  const before = toQuote(held, seen)
  const decision = decide(before, request, clock.now)
  if (!decision.ok) return refused(decision, quote, content)
  if (decision.steps.length === 0) return []
  const { slaDueAt, expiresAt } = clock
  const after = apply(before, decision, {
    slaDueAt,
    expiresAt,
    ...(becomes ? { newHash: becomes.hash } : {}),
  })
  const contentHash = after.contentHash
  const reason = request.reason?.trim() || null
  if (becomes && after.version > quote.version)
    await addVersion(knex, { ...becomes, quoteId: quote.id, number: after.version, by, reason })
  await addTransitions(knex, {
    quoteId: quote.id,
    seq: quote.seq,
    steps: decision.steps,
    version: after.version,
    contentHash,
    by,
    reason,
    internalNote,
    at: new Date(clock.now),
  })
  await saveQuote(knex, held, after, special ?? {})
  const finished = doneByState(after.state)
  if (finished.length > 0) await finishTasks(knex, wedding.id, finished)
  await writeAudit(
    knex,
    decision.steps.map(({ event, from, to }) => ({
      weddingId: wedding.id,
      by,
      action: `quote.${event}`,
      entityId: quote.id,
      before: { ...told(before, quote.special_percent), state: from },
      after: { ...told(after, special?.special_percent ?? quote.special_percent), state: to, reason },
    })),
  )
  return decision.steps
}

/** What the audit trail says of a quote before and after. */
const told = ({ version, approvedHash, acceptedHash, orderId }: Quote, special_percent: number) => ({
  version,
  special_percent,
  approved: approvedHash,
  accepted: acceptedHash,
  order_id: orderId,
})
