import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What became of a try. */
export type Outcome =
  | { outcome: "sent"; externalId: string | null; subject: string | null }
  | { outcome: "suppressed"; why: string }
  /** `dead`: nobody tries again until a person says so. */
  | {
      outcome: "later" | "never" | "unknown"
      error: string
      next: { state: "queued"; at: Date } | { state: "dead" }
    }

/** Most characters of what went wrong that are kept. */
const MOST = 1000

/**
 * Writes down what became of a try. Where the mail was taken over meanwhile (the lease had ended), only the try's own row
 * tells of it; but a mail that was sent is sent, whoever sent it.
 */
export async function settle(knex: Knex, messageId: string, number: number, end: Outcome): Promise<void> {
  const now = new Date()
  const error = "error" in end ? end.error.slice(0, MOST) : null
  await knex("out_attempt")
    .where({ message_id: messageId, number })
    .update({
      outcome: end.outcome === "suppressed" ? "never" : end.outcome,
      error: end.outcome === "suppressed" ? end.why : error,
      external_id: end.outcome === "sent" ? end.externalId : null,
      finished_at: now,
      updated_at: now,
    })
  const message = knex("out_message").where({ id: messageId })
  if (end.outcome === "sent") {
    const { subject } = end
    await message.whereNot("state", "sent").update({
      state: "sent",
      subject,
      sent_at: now,
      last_error: null,
      lease_until: null,
      updated_at: now,
    })
    return
  }
  const mine = message.where({ state: "sending", attempts: number })
  if (end.outcome === "suppressed") {
    await mine.update({ state: "suppressed", last_error: end.why, lease_until: null, updated_at: now })
    return
  }
  await mine.update({
    state: end.next.state,
    ...(end.next.state === "queued" ? { next_try_at: end.next.at } : {}),
    last_error: error,
    lease_until: null,
    updated_at: now,
  })
}

/** Puts a mail back that was taken and can't be offered to anybody now: it costs no try. */
export async function putBack(
  knex: Knex,
  messageId: string,
  number: number,
  at: Date,
  why: string | null,
): Promise<void> {
  await knex("out_attempt").where({ message_id: messageId, number }).delete()
  await knex("out_message")
    .where({ id: messageId, state: "sending", attempts: number })
    .update({
      state: "queued",
      attempts: number - 1,
      tries: knex.raw("greatest(tries - 1, 0)"),
      next_try_at: at,
      last_error: why,
      lease_until: null,
      updated_at: new Date(),
    })
}
