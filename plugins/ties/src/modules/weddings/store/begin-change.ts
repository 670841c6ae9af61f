import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QuoteContent } from "../../../contract"
import { decide } from "../../../domain/quotes/decide"
import { type ActorRole, possibleEvents } from "../../../domain/quotes/possible"
import type { QuoteRequest } from "../../../domain/quotes/quote"
import { type Doer, SYSTEM, writeAudit } from "./audit"
import { readVersion, toQuote } from "./quote-rows"
import { refused } from "./refusal"
import type { Viewer } from "./visible"
import { lockWedding, type Quoted, requireWedding } from "./wedding-rows"

/** How a cart and its party were before a change, so that they can be made so again. */
export interface CartBefore {
  bundle: { id: string; theme: string | null; wedding_date: string | null }
  /** Rows of `tie_bundle_line`, each with the line item that it is bound to. */
  lines: (Record<string, unknown> & { line_item_id: string | null })[]
  special_code: string | null
  /** That the couple had entered; absent where it had none. */
  codes?: string[]
  /** Whose cart it was; absent where that stays. */
  contact?: { email: string | null; customer_id: string | null }
}

/** A change that is being carried out in a wedding's cart: `wed_wedding.pending`. */
export interface WeddingChange {
  id: string
  /** ISO times: when it began, and by whose rules the cart is priced meanwhile. */
  started_at: string
  priced_at: string
  by: Doer
  /** What the cart is to hold, and the only thing that it may be changed to meanwhile. */
  lines: Pick<QuoteContent["lines"][number], "member_id" | "variant_id" | "quantity">[]
  special_code: string | null
  /** That the couple has entered; absent where it has none. */
  codes?: string[]
  before: CartBefore
}

export interface ChangeRequest {
  weddingId: string
  viewer?: Viewer | undefined
  /** What who asks has seen: of the wedding, or of its quote. */
  revision?: number | undefined
  request: QuoteRequest
  now: number
}

/** @throws QuoteRefused (409) where a wedding is no longer what somebody has seen of it */
export function requireRevision(
  { wedding, quote, content }: Quoted & { content: QuoteContent },
  seen: number | undefined,
  actor: ActorRole,
): void {
  if (seen === undefined || seen === wedding.revision) return
  const message = "It was changed in the meantime: look again."
  throw refused(
    { code: "stale_version", message, possible: possibleEvents(quote.state, actor) },
    quote,
    content,
  )
}

/**
 * Whether a wedding may be changed so, which nobody else changes until the transaction ends.
 * @throws QuoteRefused where it may not be: stale, or not in this state
 */
export async function requireChangeable(
  knex: Knex,
  { weddingId, viewer, revision, request, now }: ChangeRequest,
): Promise<Quoted & { content: QuoteContent }> {
  const held = await lockWedding(knex, weddingId, viewer)
  const { content } = await readVersion(knex, held.quote)
  requireRevision({ ...held, content }, revision, request.actor)
  const decision = decide(toQuote(held, { hash: held.quote.content_hash, ties: content.ties }), request, now)
  if (!decision.ok) throw refused(decision, held.quote, content)
  return { ...held, content }
}

/** Writes down what is about to be done to the cart, before it is: so that it can be undone by whoever comes next. */
export async function beginChange(
  knex: Knex,
  wanted: ChangeRequest & { change: WeddingChange },
): Promise<void> {
  const { wedding, quote, content } = await requireChangeable(knex, wanted)
  if (wedding.pending !== null) {
    const message = "It is being changed right now: look again in a moment."
    throw refused({ code: "stale_version", message, possible: [] }, quote, content)
  }
  await knex("wed_wedding")
    .where({ id: wedding.id })
    .update({ pending: JSON.stringify(wanted.change) })
}

/**
 * Has the cart of a change that is being undone priced as the current version was.
 * @returns false where the change is no longer pending: it was finished, or undone by another
 */
export async function priceAsBefore(knex: Knex, weddingId: string, change: WeddingChange): Promise<boolean> {
  const { quote } = await requireWedding(knex, weddingId)
  const { at } = await readVersion(knex, quote)
  const priced = await knex("wed_wedding")
    .where({ id: weddingId })
    .whereRaw("pending ->> 'id' = ?", [change.id])
    .update({ pending: JSON.stringify({ ...change, priced_at: at.toISOString() }) })
  return priced > 0
}

/**
 * Forgets a change that was undone in the cart. Who asked for it was told where it failed; of a process that died nobody
 * was, so that this is written down.
 */
export async function dropChange(
  knex: Knex,
  weddingId: string,
  change: WeddingChange,
  after: "failure" | "crash",
): Promise<void> {
  const dropped = await knex("wed_wedding")
    .where({ id: weddingId })
    .whereRaw("pending ->> 'id' = ?", [change.id])
    .update({ pending: null })
  if (dropped === 0 || after === "failure") return
  await writeAudit(knex, {
    weddingId,
    by: SYSTEM,
    action: "wedding.change_undone",
    entityId: weddingId,
    after: { by: change.by.id, started_at: change.started_at },
  })
}
