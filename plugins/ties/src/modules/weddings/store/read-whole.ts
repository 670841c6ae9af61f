import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { QuoteContent, QuoteEvent, QuoteState, TaskOwner } from "../../../contract"
import type { MemberRow } from "./members"
import { onlyVisible, type Viewer } from "./visible"
import { apart, type Joined, type Quoted } from "./wedding-rows"

/** Times are ISO text, as the database writes JSON. */
export interface TransitionRow {
  seq: number
  event: QuoteEvent
  from: QuoteState
  to: QuoteState
  version: number
  actor: string
  actor_role: string
  reason: string | null
  internal_note: string | null
  created_at: string
}

export interface VersionRow {
  number: number
  total: number
  ties: number
  by: string
  reason: string | null
  at: string
}

export interface TaskRow {
  id: string
  key: string
  title: string
  owner: TaskOwner
  /** ISO date. */
  due_on: string
  status: "open" | "done" | "skipped"
  depends_on: string[]
  compressed: boolean
  done_at: string | null
}

export interface NoteRow {
  id: string
  visibility: "internal" | "couple"
  author: string
  body: string
  created_at: string
}

export interface AssignmentRow {
  coordinator_id: string | null
  coordinator: string | null
  assigned_by: string
  reason: string
  created_at: string
}

/** Everything that is kept of a wedding, in the order in which it is shown. */
export interface WholeWedding extends Quoted {
  /** Name of who sees to it. */
  coordinator: string | null
  members: MemberRow[]
  content: QuoteContent
  /** What it is compared with: the last version that was approved before it, else that was sent in, else the one before. */
  base: { number: number; content: QuoteContent } | null
  versions: VersionRow[]
  transitions: TransitionRow[]
  tasks: TaskRow[]
  notes: NoteRow[]
  assignments: AssignmentRow[]
}

const listOf = (what: string, from: string, order: string): string =>
  `(select coalesce(jsonb_agg(${what} order by ${order}), '[]') from ${from})`

const lastOf = (events: string): string =>
  `(select max(t.version) from quo_transition t
    where t.quote_id = q.id and t.version < q.version and t.event in (${events}))`

const BASE = `coalesce(${lastOf("'approve', 'auto_approve'")}, ${lastOf("'submit'")}, q.version - 1)`

const WHOLE = `
  to_jsonb(w) as wedding, to_jsonb(q) as quote,
  (select c.name from wed_coordinator c where c.id = w.coordinator_id) as coordinator,
  ${listOf("to_jsonb(m)", "wed_member m where m.wedding_id = w.id and m.deleted_at is null", "m.rank, m.id")} as members,
  (select v.content from quo_version v where v.quote_id = q.id and v.number = q.version) as content,
  (select jsonb_build_object('number', v.number, 'content', v.content) from quo_version v
    where v.quote_id = q.id and v.number = ${BASE}) as base,
  ${listOf(
    `jsonb_build_object('number', v.number, 'total', v.content -> 'total', 'ties', v.content -> 'ties',
      'by', v.created_by, 'reason', v.reason, 'at', v.created_at)`,
    "quo_version v where v.quote_id = q.id",
    "v.number",
  )} as versions,
  ${listOf("to_jsonb(t)", "quo_transition t where t.quote_id = q.id", "t.seq")} as transitions,
  ${listOf("to_jsonb(t)", "wed_task t where t.wedding_id = w.id and t.deleted_at is null", "t.due_on, t.id")} as tasks,
  ${listOf("to_jsonb(n)", "wed_note n where n.wedding_id = w.id and n.deleted_at is null", "n.created_at, n.id")} as notes,
  ${listOf(
    "to_jsonb(a) || jsonb_build_object('coordinator', c.name)",
    "wed_assignment a left join wed_coordinator c on c.id = a.coordinator_id where a.wedding_id = w.id",
    "a.created_at, a.id",
  )} as assignments`

/**
 * A wedding with everything that one screen shows of it, as far as it is there for who looks: one statement, whatever the
 * size of the party.
 * @throws MedusaError NOT_FOUND (404)
 */
export async function readWhole(knex: Knex, id: string, viewer?: Viewer): Promise<WholeWedding> {
  const query = knex("wed_wedding as w")
    .join("quo_quote as q", "q.wedding_id", "w.id")
    .where("w.id", id)
    .whereNull("w.deleted_at")
    .whereNull("q.deleted_at")
    .select(knex.raw(WHOLE))
    .first<(Omit<WholeWedding, keyof Quoted> & Joined) | undefined>()
  if (viewer) onlyVisible(query as unknown as Knex.QueryBuilder, viewer)
  const found = await query
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no wedding ${id}`)
  return { ...found, ...apart(found) }
}
