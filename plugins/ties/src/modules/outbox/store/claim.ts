import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MessageRow } from "./message-rows"

/** A mail that is this process's to send until its lease ends. */
export interface Claimed {
  message: MessageRow
  /** Key of this try. */
  key: string
  /** Key of a try before it whose end nobody knows; null where none is open. */
  lostKey: string | null
}

export const keyOf = (messageId: string, number: number): string => `${messageId}.${number}`

/**
 * Takes the next mail that is due, or that a process which died has left. The row is locked while it is taken and others
 * pass over it, so that of two processes one has it; the lease says since when the one that has it must be dead. All times
 * are the database's.
 */
export async function claimNext(knex: Knex, leaseSeconds: number): Promise<Claimed | null> {
  const { rows } = await knex.raw<{ rows: (MessageRow & { was_sending: boolean })[] }>(
    `with due as (
       select id, state = 'sending' as was_sending from out_message
       where deleted_at is null
         and ((state = 'queued' and next_try_at <= now()) or (state = 'sending' and lease_until < now()))
       order by next_try_at, id limit 1 for update skip locked)
     update out_message m
     set state = 'sending', attempts = m.attempts + 1, tries = m.tries + 1, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     from due where m.id = due.id
     returning m.*, due.was_sending`,
    [leaseSeconds],
  )
  const [found] = rows
  if (!found) return null
  const { was_sending, ...message } = found
  const key = keyOf(message.id, message.attempts)
  await knex("out_attempt")
    .where({ message_id: message.id })
    .whereNull("outcome")
    .update({ outcome: "unknown", finished_at: knex.fn.now(), updated_at: knex.fn.now() })
  await knex("out_attempt").insert({ id: key, message_id: message.id, number: message.attempts })
  return { message, key, lostKey: was_sending ? keyOf(message.id, message.attempts - 1) : null }
}
