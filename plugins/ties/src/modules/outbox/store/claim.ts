import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MessageRow } from "./message-rows"

/** A mail that is this process's to send until its lease ends. */
export interface Claimed {
  message: MessageRow
  /** Key of this try. */
  key: string
  /** Key of the try before, where nobody knows how it ended; null where it is known, or this is the first. */
  lostKey: string | null
}

export const keyOf = (messageId: string, number: number): string => `${messageId}.${number}`

/**
 * Takes the next mail that is due, or that a process which died has left. The row is locked while it is taken and others
 * pass over it, so that of two processes one has it; the lease says since when the one that has it must be dead. All times
 * are the database's.
 */
export async function claimNext(knex: Knex, leaseSeconds: number): Promise<Claimed | null> {
  const { rows } = await knex.raw<{ rows: MessageRow[] }>(
    `with due as (
       select id from out_message
       where deleted_at is null
         and ((state = 'queued' and next_try_at <= now()) or (state = 'sending' and lease_until < now()))
       order by next_try_at, id limit 1 for update skip locked)
     update out_message m
     set state = 'sending', attempts = m.attempts + 1, tries = m.tries + 1, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     from due where m.id = due.id
     returning m.*`,
    [leaseSeconds],
  )
  const [message] = rows
  if (!message) return null
  const key = keyOf(message.id, message.attempts)
  const lostKey = await endLost(knex, message.id, message.attempts - 1)
  await knex("out_attempt").insert({ id: key, message_id: message.id, number: message.attempts })
  return { message, key, lostKey }
}

/** Key of the try before, where nobody knows how it ended: its process died, or was not answered. */
async function endLost(knex: Knex, messageId: string, number: number): Promise<string | null> {
  const [lost]: { id: string }[] = await knex("out_attempt")
    .where({ message_id: messageId, number })
    .where((either) => void either.whereNull("outcome").orWhere("outcome", "unknown"))
    .update({
      outcome: "unknown",
      finished_at: knex.raw("coalesce(finished_at, now())"),
      updated_at: knex.fn.now(),
    })
    .returning("id")
  return lost?.id ?? null
}
