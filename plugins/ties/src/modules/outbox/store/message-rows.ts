import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { MailKindName } from "../../../domain/mail/kinds"
import { asAddress } from "../../../domain/mail/may-send"

export type MessageState = "queued" | "sending" | "sent" | "dead" | "suppressed"

/** A row of `out_message`. */
export interface MessageRow {
  id: string
  event_key: string
  recipient: string
  kind: MailKindName
  locale: string
  time_zone: string
  payload: unknown
  wedding_id: string | null
  state: MessageState
  /** So far; the number of the last try's key. */
  attempts: number
  /** Since it was queued, or revived. */
  tries: number
  revived_at: Date | null
  next_try_at: Date
  lease_until: Date | null
  subject: string | null
  last_error: string | null
  sent_at: Date | null
  created_at: Date
}

/** A mail that is to be sent. */
export interface NewMessage {
  eventKey: string
  recipient: string
  kind: MailKindName
  locale: string
  timeZone: string
  payload: object
  weddingId: string | null
  /** Not before. */
  at: Date
  /** Why it is not to be sent at all, in a sentence: it is written down as suppressed. */
  instead?: string | null
}

/**
 * Queues mails. One that is queued, or sent, for the same event and recipient stays as it is.
 * @returns ids of those that are new
 */
export async function addMessages(knex: Knex, messages: readonly NewMessage[]): Promise<string[]> {
  if (messages.length === 0) return []
  const added: { id: string }[] = await knex("out_message")
    .insert(
      messages.map((message) => ({
        id: generateEntityId(undefined, "out"),
        event_key: message.eventKey,
        recipient: asAddress(message.recipient),
        kind: message.kind,
        locale: message.locale,
        time_zone: message.timeZone,
        payload: JSON.stringify(message.payload),
        wedding_id: message.weddingId,
        next_try_at: message.at,
        state: message.instead ? "suppressed" : "queued",
        last_error: message.instead ?? null,
      })),
    )
    .onConflict(knex.raw("(event_key, recipient) where deleted_at is null") as never)
    .ignore()
    .returning("id")
  return added.map(({ id }) => id)
}

export interface MessageFilter {
  states: readonly MessageState[]
  /** Part of an address, or a whole id of a wedding. */
  search: string | null
  /** Of one wedding; absent for all. */
  weddingId?: string
  limit: number
  offset: number
}

/** Mails with the newest first, their number, and how many of each state there are whatever the filter. */
export async function listMessages(
  knex: Knex,
  { states, search, weddingId, limit, offset }: MessageFilter,
): Promise<{ rows: MessageRow[]; count: number; byState: Record<string, number> }> {
  const matching = () => {
    const query = knex("out_message").whereNull("deleted_at")
    if (weddingId !== undefined) void query.where("wedding_id", weddingId)
    if (states.length > 0) void query.whereIn("state", states)
    if (search !== null) {
      void query.where((either) => {
        void either
          .whereRaw("strpos(recipient, ?) > 0", [asAddress(search)])
          .orWhere("wedding_id", search)
          .orWhere("id", search)
      })
    }
    return query
  }
  const rows = await matching()
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
    .select<MessageRow[]>("*")
  const counted = await matching().count<{ count: string }[]>("* as count")
  const counts: { state: string; count: string }[] = await knex("out_message")
    .whereNull("deleted_at")
    .groupBy("state")
    .select("state")
    .count("* as count")
  return {
    rows,
    count: Number(counted[0]?.count ?? 0),
    byState: Object.fromEntries(counts.map(({ state, count }) => [state, Number(count)])),
  }
}

/** A mail; null where there is none of that id. */
export async function findMessage(knex: Knex, id: string): Promise<MessageRow | null> {
  const row = await knex("out_message").where({ id }).whereNull("deleted_at").first<MessageRow | undefined>()
  return row ?? null
}

/**
 * Has a mail that was given up, or was not to be sent, tried once more from the beginning.
 * @returns false where there is no such mail
 */
export async function reviveMessage(knex: Knex, id: string, now: Date): Promise<boolean> {
  const changed = await knex("out_message")
    .where({ id })
    .whereIn("state", ["dead", "suppressed"])
    .whereNull("deleted_at")
    // Its patience begins anew with this moment; the tries before it stay on record.
    .update({
      state: "queued",
      next_try_at: now,
      revived_at: now,
      tries: 0,
      last_error: null,
      updated_at: now,
    })
  return changed === 1
}
