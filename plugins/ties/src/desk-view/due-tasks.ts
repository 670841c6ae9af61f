import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MyDay } from "../contract"
import { PLACE_TAKING_STATES } from "../domain/desk/places"
import type { TaskOwner } from "../domain/timeline/templates"
import { coupleOf } from "../domain/weddings/couple-of"
import type { Viewer } from "../modules/weddings/store/visible"
import { weddingsFor } from "./weddings-for"

const MOST = 50
/** Days ahead that a day's tasks look. */
const SOON = 7

interface Row {
  id: string
  key: string
  title: string
  owner: TaskOwner
  due_on: string
  depends_on: string[]
  compressed: boolean
  ready: boolean
  overdue: boolean
  wedding_id: string
  code: string
  partner_one: string
  partner_two: string | null
  count: number
}

const TODAY = "to_char(? at time zone w.time_zone, 'YYYY-MM-DD')"
const UNTIL = `to_char((? at time zone w.time_zone) + interval '${SOON} days', 'YYYY-MM-DD')`

/** Open tasks that are overdue or due within days, of the desk itself: one statement. */
export async function readDueTasks(
  knex: Knex,
  viewer: Viewer,
  narrow: (query: Knex.QueryBuilder) => unknown,
  now: Date,
): Promise<{ tasks: MyDay["tasks"]; count: number }> {
  const query = weddingsFor(knex, viewer)
  narrow(query)
  const rows: Row[] = await query
    .join("wed_task as t", "t.wedding_id", "w.id")
    .whereNull("t.deleted_at")
    .where("t.status", "open")
    .whereIn("q.state", PLACE_TAKING_STATES)
    .whereIn("t.owner", viewer.role === "staff" ? ["staff"] : ["coordinator", "staff"])
    .whereRaw(`t.due_on <= ${UNTIL}`, [now])
    .select(
      "t.id",
      "t.key",
      "t.title",
      "t.owner",
      "t.due_on",
      "t.depends_on",
      "t.compressed",
      "w.id as wedding_id",
      "w.code",
      "w.partner_one",
      "w.partner_two",
    )
    .select(
      knex.raw(`t.due_on < ${TODAY} as overdue`, [now]),
      knex.raw(`not exists (select 1 from wed_task b where b.wedding_id = w.id and b.status = 'open'
        and b.deleted_at is null and b.key = any(t.depends_on)) as ready`),
      knex.raw("count(*) over ()::int as count"),
    )
    .orderBy(["t.due_on", "t.id"])
    .limit(MOST)
  return { tasks: rows.map(toContract), count: rows[0]?.count ?? 0 }
}

function toContract(row: Row): MyDay["tasks"][number] {
  const { id, key, title, owner, due_on, depends_on, compressed, ready, overdue } = row
  return {
    id,
    key,
    title,
    owner,
    due_on,
    status: "open",
    depends_on,
    ready,
    overdue,
    compressed,
    done_at: null,
    wedding: { id: row.wedding_id, code: row.code, couple: coupleOf(row) },
  }
}
