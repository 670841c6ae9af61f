import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QuoteStep } from "../../../domain/quotes/quote"
import { SYSTEM, writeAudit } from "./audit"
import { type BeforeChange, detailsOf } from "./finish-change"
import { saveMembers } from "./members"
import { addTransitions, addVersion, readVersion } from "./quote-rows"
import { lockWedding, type Quoted } from "./wedding-rows"

const UNDONE = "Undone: a later step of the change failed."

/**
 * Makes a wedding again what it was before a change that was finished and failed afterwards. What was written down
 * stays: so the former content comes back as a version of its own, and with it the approval that it had.
 */
export async function undoChange(knex: Knex, { quoted, members }: BeforeChange): Promise<void> {
  const { wedding, quote } = quoted
  const now = await lockWedding(knex, wedding.id)
  await saveMembers(knex, wedding.id, members)
  await knex("wed_wedding")
    .where({ id: wedding.id })
    .update({ ...detailsOf(wedding), customer_id: wedding.customer_id, revision: now.wedding.revision + 1 })
  if (now.quote.version > quote.version) await restoreContent(knex, quoted, now)
  await writeAudit(knex, {
    weddingId: wedding.id,
    by: SYSTEM,
    action: "wedding.change_undone",
    entityId: wedding.id,
    after: { revision: now.wedding.revision + 1 },
  })
}

async function restoreContent(knex: Knex, { quote, wedding }: Quoted, now: Quoted): Promise<void> {
  const { state, seq } = now.quote
  const version = now.quote.version + 1
  const former = await readVersion(knex, quote)
  await addVersion(knex, { ...former, quoteId: quote.id, number: version, by: SYSTEM, reason: UNDONE })
  // Whoever decided something in between has the last word; the content comes back all the same.
  const untouched = seq === quote.seq + 1
  const steps: QuoteStep[] = [{ event: "revise", from: state, to: state }]
  if (untouched && state !== quote.state) steps.push({ event: "approve", from: state, to: quote.state })
  await addTransitions(knex, {
    quoteId: quote.id,
    seq,
    steps,
    version,
    contentHash: former.hash,
    by: SYSTEM,
    reason: UNDONE,
    internalNote: null,
    at: new Date(),
  })
  const { special_percent, special_promotion_id, special_code } = quote
  const { approved_hash, approved_at, accepted_hash, accepted_at, expires_at } = quote
  await knex("quo_quote")
    .where({ id: quote.id })
    .update({
      version,
      content_hash: former.hash,
      seq: seq + steps.length,
      special_percent,
      special_promotion_id,
      special_code,
      ...(untouched
        ? { state: quote.state, approved_hash, approved_at, accepted_hash, accepted_at, expires_at }
        : {}),
    })
  if (!untouched) return
  const { sla_due_at, answered_at } = wedding
  await knex("wed_wedding").where({ id: wedding.id }).update({ sla_due_at, answered_at })
}
