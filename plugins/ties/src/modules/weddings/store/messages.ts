import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { AttachmentType } from "../../../contract"
import { type Concerned, keyOf, type Party, toldOf } from "../../../domain/messages/parties"
import { tellWedding } from "./feed"

/** A file that the File module has by now. */
export interface StoredFile {
  fileId: string
  name: string
  type: AttachmentType
  /** Bytes. */
  size: number
  /** Pixels; null for what is no picture. */
  width: number | null
  height: number | null
}

export interface NewMessage {
  weddingId: string
  author: Party
  /** What they are called. */
  name: string
  to: Concerned
  text: string
  files: readonly StoredFile[]
  via: "page" | "mail"
  /** SHA-256. */
  key: string
  requestHash: string
  /** When an answer to it is due. */
  slaDueAt: Date
}

export interface Written {
  id: string
  seq: number
  /** False for one that had been written before under its key. */
  isNew: boolean
}

/**
 * Writes a message into the thread of a wedding. What the desk writes to the couple is a human answer and stops the
 * clock; what the couple writes starts it where none runs.
 * @throws MedusaError CONFLICT (409) for a key under which something else was sent
 */
export async function addMessage(knex: Knex, message: NewMessage): Promise<Written> {
  const { weddingId, author, name, to, text, files, via, key, requestHash } = message
  // Messages of a wedding are written one after the other; this row comes before its feed wherever both are held.
  await knex("wed_wedding").where({ id: weddingId }).forNoKeyUpdate().first("id")
  const known = await findByKey(knex, weddingId, key, requestHash)
  if (known) return { ...known, isNew: false }
  await moveClock(knex, message)
  const id = generateEntityId(undefined, "wmsg")
  const told = { ...toldOf(to), weddingId, kind: "message" as const, about: id }
  const seq = await tellWedding(knex, told)
  await knex("wed_message").insert({
    id,
    wedding_id: weddingId,
    seq,
    author: keyOf(author),
    author_name: name,
    member_id: to.memberId,
    with_couple: to.withCouple,
    body: text,
    via,
    idempotency_key: key,
    request_hash: requestHash,
  })
  if (files.length > 0) {
    await knex("wed_attachment").insert(
      files.map(({ fileId, ...file }, rank) => ({
        id: generateEntityId(undefined, "watt"),
        message_id: id,
        wedding_id: weddingId,
        rank,
        file_id: fileId,
        ...file,
      })),
    )
  }
  return { id, seq, isNew: true }
}

/** The message that was sent under a key; null where none was. @throws MedusaError CONFLICT where it was another */
export async function findByKey(
  knex: Knex,
  weddingId: string,
  key: string,
  requestHash: string,
): Promise<{ id: string; seq: number } | null> {
  const known = await knex("wed_message")
    .where({ wedding_id: weddingId, idempotency_key: key })
    .first<{ id: string; seq: number; request_hash: string } | undefined>("id", "seq", "request_hash")
  if (!known) return null
  if (known.request_hash === requestHash) return { id: known.id, seq: known.seq }
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "Idempotency-Key: was used for another message; send a new key with a new message",
  )
}

async function moveClock(knex: Knex, { weddingId, author, to, slaDueAt }: NewMessage): Promise<void> {
  const wedding = knex("wed_wedding").where({ id: weddingId })
  if (author.kind === "desk" && to.withCouple) {
    await wedding.whereNotNull("sla_due_at").whereNull("answered_at").update({ answered_at: new Date() })
  }
  if (author.kind === "couple") {
    await wedding
      .where((free) => void free.whereNull("sla_due_at").orWhereNotNull("answered_at"))
      .update({ sla_due_at: slaDueAt, answered_at: null })
  }
}
