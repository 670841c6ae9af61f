import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type Doer, writeAudit } from "./audit"

export interface NewNote {
  /** Where it is to be there once, however often it is written; absent for what a person writes. */
  id?: string
  weddingId: string
  by: Doer
  visibility: "internal" | "couple"
  body: string
}

/** Keeps what somebody writes about a wedding. A word to the couple is a human answer: it stops the clock. */
export async function addNote(
  knex: Knex,
  { id: given, weddingId, by, visibility, body }: NewNote,
): Promise<void> {
  const id = given ?? generateEntityId(undefined, "wnote")
  const written: unknown[] = await knex("wed_note")
    .insert({ id, wedding_id: weddingId, visibility, author: by.id, body })
    .onConflict("id")
    .ignore()
    .returning("id")
  if (written.length === 0) return
  await writeAudit(knex, { weddingId, by, action: "note.add", entityId: id, after: { visibility, body } })
  if (visibility !== "couple") return
  await knex("wed_wedding")
    .where({ id: weddingId })
    .whereNotNull("sla_due_at")
    .whereNull("answered_at")
    .update({ answered_at: new Date() })
}
