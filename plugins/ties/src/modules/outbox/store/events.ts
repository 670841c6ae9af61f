import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { asAddress } from "../../../domain/mail/may-send"
import { suppress } from "./suppressions"

export type Provider = "sendgrid" | "mailgun"

/** What a provider tells of a mail. */
export interface NewEvent {
  /** The provider's own. */
  id: string
  kind: "bounce" | "complaint" | "temporary" | "other"
  address: string
  detail: string | null
}

/** Something because of which an address gets no more mail, and of which nobody was told yet. */
export interface UntoldEvent {
  id: string
  kind: "bounce" | "complaint"
  address: string
  detail: string | null
}

/**
 * Writes down what a provider tells, each once, and holds against an address what speaks against it: both or neither.
 * @param token by which it was signed, where that is good for one event alone
 * @returns false where that token was used for another event, with nothing written down
 */
export async function takeEvents(
  knex: Knex,
  provider: Provider,
  events: readonly NewEvent[],
  token: string | null,
): Promise<boolean> {
  for (const { id, kind, address, detail } of events) {
    const written: unknown[] = await knex("out_event")
      .insert({
        id: generateEntityId(undefined, "oute"),
        provider,
        event_id: id,
        token,
        kind,
        address: asAddress(address),
        detail,
      })
      .onConflict()
      .ignore()
      .returning("id")
    if (written.length === 0) {
      // Told before; or another event under the same signature.
      const known = await knex("out_event").where({ provider, event_id: id }).first<object | undefined>("id")
      if (!known) return false
      continue
    }
    if (kind === "bounce" || kind === "complaint") await suppress(knex, address, kind, detail)
  }
  return true
}

/** Most that one run tells of; the next one goes on. */
const MOST = 100

export const readUntold = (knex: Knex): Promise<UntoldEvent[]> =>
  knex("out_event")
    .whereNull("told_at")
    .whereIn("kind", ["bounce", "complaint"])
    .whereNull("deleted_at")
    .orderBy(["created_at", "id"])
    .limit(MOST)
    .select<UntoldEvent[]>("id", "kind", "address", "detail")

export async function markTold(knex: Knex, id: string): Promise<void> {
  await knex("out_event").where({ id }).update({ told_at: new Date(), updated_at: new Date() })
}
