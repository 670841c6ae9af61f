import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AttachmentType } from "../../../contract"
import { keyOf, type Party, partyOf } from "../../../domain/messages/parties"
import { readHeads, tellWedding } from "./feed"

/** A message with its files, as it is kept. Times are ISO text, as the database writes JSON. */
export interface MessageRow {
  id: string
  seq: number
  author: string
  author_name: string
  member_id: string | null
  /** What the member is called; null where nobody is named. */
  member: string | null
  with_couple: boolean
  body: string
  via: "page" | "mail"
  created_at: Date
  attachments: {
    id: string
    name: string
    type: AttachmentType
    size: number
    width: number | null
    height: number | null
  }[]
}

export interface ReadRow {
  reader: string
  name: string
  seq: number
  read_at: Date
}

export interface ThreadRows {
  messages: MessageRow[]
  /** Of everybody else. */
  marks: ReadRow[]
  unread: number
  head: number
}

/** Leaves in a query over the messages `m` what is there for somebody: `concerns` of the domain as SQL. */
function onlyConcerning(query: Knex.QueryBuilder, party: Party): void {
  if (party.kind === "couple") void query.where("m.with_couple", true)
  if (party.kind === "member") void query.where("m.member_id", party.id)
}

const FILES = `coalesce((
  select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'type', a.type, 'size', a.size,
    'width', a.width, 'height', a.height) order by a.rank)
  from wed_attachment a where a.message_id = m.id), '[]') as attachments`

/** A page of a thread for somebody, in its order: the last ones, those before a number, or those after one. */
export async function readMessages(
  knex: Knex,
  weddingId: string,
  party: Party,
  { after, before, most }: { after?: number | undefined; before?: number | undefined; most: number },
): Promise<MessageRow[]> {
  const query = knex("wed_message as m")
    .leftJoin("wed_member as p", "p.id", "m.member_id")
    .where("m.wedding_id", weddingId)
    .orderBy("m.seq", after === undefined ? "desc" : "asc")
    .limit(most)
  onlyConcerning(query, party)
  if (after !== undefined) void query.where("m.seq", ">", after)
  if (before !== undefined) void query.where("m.seq", "<", before)
  const rows: MessageRow[] = await query.select(
    ...["id", "seq", "author", "author_name", "member_id", "with_couple", "body", "via", "created_at"].map(
      (column) => `m.${column}`,
    ),
    knex.raw("coalesce(p.name, p.role) as member"),
    knex.raw(FILES),
  )
  return after === undefined ? rows.toReversed() : rows
}

/** One message, whoever it concerns. */
export async function readMessage(knex: Knex, weddingId: string, seq: number): Promise<MessageRow | null> {
  const desk: Party = { kind: "desk", id: "any" }
  const [row] = await readMessages(knex, weddingId, desk, { after: seq - 1, most: 1 })
  return row?.seq === seq ? row : null
}

/** How far others have read, how much somebody has not, and how far the feed has come. */
export async function readStanding(
  knex: Knex,
  weddingId: string,
  party: Party,
): Promise<Omit<ThreadRows, "messages">> {
  const [marks, unread, heads] = await Promise.all([
    knex("wed_read").where({ wedding_id: weddingId }).select<ReadRow[]>("reader", "name", "seq", "read_at"),
    countUnread(knex, weddingId, party),
    readHeads(knex, [weddingId]),
  ])
  const others = marks.filter(({ reader }) => {
    if (reader === keyOf(party)) return false
    // What members read of their own threads is no other member's business.
    return party.kind !== "member" || partyOf(reader).kind !== "member"
  })
  return { marks: others, unread, head: heads.get(weddingId) ?? 0 }
}

/** Messages of others that somebody has neither seen nor written after. */
export async function countUnread(knex: Knex, weddingId: string, party: Party): Promise<number> {
  const me = keyOf(party)
  const query = knex("wed_message as m")
    .where("m.wedding_id", weddingId)
    .whereNot("m.author", me)
    .whereRaw(
      `m.seq > greatest(
        coalesce((select seq from wed_read r where r.wedding_id = m.wedding_id and r.reader = ?), 0),
        coalesce((select max(o.seq) from wed_message o where o.wedding_id = m.wedding_id and o.author = ?), 0))`,
      [me, me],
    )
  // Colleagues read for each other what they write themselves.
  if (party.kind === "desk") void query.whereRaw("m.author not like 'desk:%'")
  onlyConcerning(query, party)
  const [row] = await query.select<{ count: number }[]>(knex.raw("count(*)::int as count"))
  return row?.count ?? 0
}

const MARK = `
  insert into wed_read (id, wedding_id, reader, name, seq, read_at)
  select ?, ?, ?, ?, least(?::int, coalesce(max(m.seq), 0)), now() from wed_message m where m.wedding_id = ?
  on conflict (wedding_id, reader) where deleted_at is null
  do update set seq = excluded.seq, read_at = excluded.read_at, name = excluded.name
  where excluded.seq > wed_read.seq
  returning seq`

/** Keeps how far somebody has read; never back, and never beyond what was written. */
export async function markRead(
  knex: Knex,
  weddingId: string,
  party: Party,
  { name, seq }: { name: string; seq: number },
): Promise<void> {
  const id = generateEntityId(undefined, "wred")
  const { rows } = await knex.raw<{ rows: { seq: number }[] }>(MARK, [
    id,
    weddingId,
    keyOf(party),
    name,
    seq,
    weddingId,
  ])
  if (!rows[0] || rows[0].seq === 0) return
  const forWhom = party.kind === "member" ? "couple" : "everybody"
  await tellWedding(knex, { weddingId, kind: "read", forWhom })
}

export interface FoundAttachment {
  file_id: string
  name: string
  type: AttachmentType
}

/** A file of a wedding's thread, where its message is there for who asks; null where it is not. */
export async function findAttachment(
  knex: Knex,
  weddingId: string,
  party: Party,
  id: string,
): Promise<FoundAttachment | null> {
  const query = knex("wed_attachment as a")
    .join("wed_message as m", "m.id", "a.message_id")
    .where({ "a.id": id, "m.wedding_id": weddingId })
  onlyConcerning(query, party)
  const row = await query.first<FoundAttachment | undefined>("a.file_id", "a.name", "a.type")
  return row ?? null
}
