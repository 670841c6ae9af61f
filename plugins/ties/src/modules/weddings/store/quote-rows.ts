import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { QuoteContent } from "../../../contract"
import type { Quote, QuoteStep } from "../../../domain/quotes/quote"
import type { Doer } from "./audit"
import type { Quoted, QuoteRow } from "./wedding-rows"

/** What is in a wedding's cart now. */
export interface InCart {
  /** Null for a cart without lines. */
  hash: string | null
  ties: number
}

/** A content with its hash, as a version holds it. */
export interface Hashed {
  content: QuoteContent
  /** SHA-256 of its canonical text, hex. */
  hash: string
}

const ms = (time: Date | null): number | null => (time === null ? null : time.getTime())
const date = (time: number | null): Date | null => (time === null ? null : new Date(time))

/** A quote as decisions need it. */
export function toQuote({ quote, wedding }: Quoted, { hash, ties }: InCart): Quote {
  return {
    state: quote.state,
    seq: quote.seq,
    version: quote.version,
    contentHash: quote.content_hash,
    cartHash: hash,
    ties,
    specialPercent: quote.special_percent,
    approvedHash: quote.approved_hash,
    approvedAt: ms(quote.approved_at),
    acceptedHash: quote.accepted_hash,
    acceptedAt: ms(quote.accepted_at),
    expiresAt: ms(quote.expires_at),
    slaDueAt: ms(wedding.sla_due_at),
    answeredAt: ms(wedding.answered_at),
    orderId: wedding.order_id,
  }
}

/** The current version of a quote, and when it was priced. */
export async function readVersion(
  knex: Knex,
  quote: Pick<QuoteRow, "id" | "version">,
): Promise<Hashed & { at: Date }> {
  const row = await knex("quo_version")
    .where({ quote_id: quote.id, number: quote.version })
    .first<{ content: QuoteContent; content_hash: string; created_at: Date } | undefined>(
      "content",
      "content_hash",
      "created_at",
    )
  if (!row) throw new Error(`The quote ${quote.id} has no version ${quote.version}`)
  return { content: row.content, hash: row.content_hash, at: row.created_at }
}

export interface NewVersion extends Hashed {
  /** When it was priced. */
  at: Date
  quoteId: string
  number: number
  by: Doer
  reason: string | null
}

export async function addVersion(knex: Knex, version: NewVersion): Promise<void> {
  await knex("quo_version").insert({
    id: generateEntityId(undefined, "quov"),
    quote_id: version.quoteId,
    number: version.number,
    content: JSON.stringify(version.content),
    content_hash: version.hash,
    created_by: version.by.id,
    reason: version.reason,
    created_at: version.at,
  })
}

export interface NewTransitions {
  quoteId: string
  /** Of the last transition before these. */
  seq: number
  steps: readonly QuoteStep[]
  version: number
  contentHash: string
  by: Doer
  reason: string | null
  internalNote: string | null
  /** When it happened: the same moment that the quote keeps as its approval, or its answer. */
  at: Date
}

/** Writes down steps, each with the next number: whoever comes second with a number is refused by the database. */
export async function addTransitions(knex: Knex, { steps, seq, ...told }: NewTransitions): Promise<void> {
  await knex("quo_transition").insert(
    steps.map(({ event, from, to }, at) => ({
      id: generateEntityId(undefined, "quot"),
      quote_id: told.quoteId,
      seq: seq + at + 1,
      event,
      from,
      to,
      version: told.version,
      content_hash: told.contentHash,
      actor: told.by.id,
      actor_role: told.by.role,
      // The last step is the one that was asked for; those that it brought along have no words of their own.
      reason: at === steps.length - 1 ? told.reason : null,
      internal_note: at === steps.length - 1 ? told.internalNote : null,
      created_at: told.at,
    })),
  )
}

/** What happened to a quote after a transition. */
export async function readSteps(
  knex: Knex,
  quoteId: string,
  after: number,
): Promise<(QuoteStep & { seq: number })[]> {
  return knex("quo_transition")
    .where({ quote_id: quoteId })
    .where("seq", ">", after)
    .orderBy("seq")
    .select("event", "from", "to", "seq")
}

/** Writes a quote as a decision left it, on both rows. */
export async function saveQuote(
  knex: Knex,
  { quote, wedding }: Quoted,
  after: Quote,
  more: Partial<Pick<QuoteRow, "special_percent" | "special_promotion_id" | "special_code">>,
): Promise<void> {
  const updated_at = new Date()
  await knex("quo_quote")
    .where({ id: quote.id })
    .update({
      state: after.state,
      seq: after.seq,
      version: after.version,
      content_hash: after.contentHash,
      approved_hash: after.approvedHash,
      approved_at: date(after.approvedAt),
      accepted_hash: after.acceptedHash,
      accepted_at: date(after.acceptedAt),
      expires_at: date(after.expiresAt),
      updated_at,
      ...more,
    })
  await knex("wed_wedding")
    .where({ id: wedding.id })
    .update({
      sla_due_at: date(after.slaDueAt),
      answered_at: date(after.answeredAt),
      order_id: after.orderId,
      updated_at,
    })
}
