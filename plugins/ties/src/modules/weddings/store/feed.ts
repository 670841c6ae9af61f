import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LiveKind } from "../../../contract"
import type { Told } from "../../../domain/messages/parties"

/** PostgreSQL's channel on which every process hears which wedding has something new. */
export const FEED_CHANNEL = "ties_wedding_feed"

/** Something that those who look at a wedding should see at once. */
export interface Telling {
  weddingId: string
  kind: LiveKind
  /** Id of what it is about; absent where that is the wedding itself. */
  about?: string
  /** Who may know. Absent: couple and desk, and the member who is named. */
  forWhom?: Told["forWhom"]
  memberId?: string | null
}

/** A line of a wedding's feed. */
export interface FeedRow extends Told {
  seq: number
  kind: LiveKind
  about: string | null
}

const TELL = `
  with counted as (
    insert into wed_feed (wedding_id, last_seq) values (?, 1)
    on conflict (wedding_id) do update set last_seq = wed_feed.last_seq + 1, updated_at = now()
    returning wedding_id, last_seq
  ), told as (
    insert into wed_event (id, wedding_id, seq, kind, about, for_whom, member_id)
    select ?, wedding_id, last_seq, ?, ?, ?, ? from counted
    returning seq, wedding_id
  )
  select seq, pg_notify('${FEED_CHANNEL}', wedding_id) from told`

/**
 * Tells all who look at a wedding that something of it is new: portal, member's page and desk show it without a reload.
 *
 * Call it last in the transaction that does the thing: it is told when that commits, and not at all when it fails. It
 * holds the wedding's feed until then, so nobody's number becomes visible before a smaller one, and who goes on after the
 * last number that they have seen misses nothing. Where there is no transaction of your own (a subscriber, a job), call
 * `WeddingsService.tell`. Told twice, it is looked at twice: it says that something is new and not what, so that no
 * harm is done.
 * @returns its number in the feed
 */
export async function tellWedding(knex: Knex, telling: Telling): Promise<number> {
  const { weddingId, kind, about = null, forWhom = "couple", memberId = null } = telling
  const values = [weddingId, generateEntityId(undefined, "wevt"), kind, about, forWhom, memberId]
  const { rows } = await knex.raw<{ rows: { seq: number }[] }>(TELL, values as never)
  return rows[0]?.seq ?? 0
}

const TELL_ALL = `
  with counted as (
    insert into wed_feed (wedding_id, last_seq)
    select id, 1 from unnest(?::text[]) as wedding(id) order by id
    on conflict (wedding_id) do update set last_seq = wed_feed.last_seq + 1, updated_at = now()
    returning wedding_id, last_seq
  ), told as (
    insert into wed_event (id, wedding_id, seq, kind, for_whom)
    select 'wevt_' || replace(gen_random_uuid()::text, '-', ''), wedding_id, last_seq, ?, 'couple' from counted
    returning wedding_id
  )
  select pg_notify('${FEED_CHANNEL}', wedding_id) from told`

/**
 * Tells the same of several weddings: one statement. In one order for everybody, so that two who do so wait for each other
 * and never for good.
 */
export async function tellWeddings(knex: Knex, weddingIds: readonly string[], kind: LiveKind): Promise<void> {
  await knex.raw(TELL_ALL, [[...new Set(weddingIds)].sort(), kind] as never)
}

/** What was told of a wedding after a number, in its order. */
export async function readFeed(
  knex: Knex,
  weddingId: string,
  after: number,
  most: number,
): Promise<FeedRow[]> {
  return knex("wed_event")
    .where({ wedding_id: weddingId })
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(most)
    .select<FeedRow[]>("seq", "kind", "about", { forWhom: "for_whom", memberId: "member_id" })
}

/** How far the feeds of some weddings have come; one of which nothing was ever told has no entry. */
export async function readHeads(knex: Knex, weddingIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await knex("wed_feed")
    .whereIn("wedding_id", [...weddingIds])
    .select<{ wedding_id: string; last_seq: number }[]>("wedding_id", "last_seq")
  return new Map(rows.map(({ wedding_id, last_seq }) => [wedding_id, last_seq]))
}
