import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { MyDay, WeddingRow } from "../contract"
import { PLACE_TAKING_STATES, QUEUED_STATES } from "../domain/desk/places"
import { powersOf } from "../domain/desk/powers"
import { addDays } from "../domain/timeline/dates"
import type { Viewer } from "../modules/weddings/store/visible"
import { type DeskClock, readClock } from "./clock"
import { orderBy } from "./order"
import { readRows } from "./rows"
import { slaState } from "./sla-state"
import { readDueTasks } from "./due-tasks"
import { databaseOf, weddingsFor } from "./weddings-for"

/** As many as a section shows; its count says how many there are. */
const MOST = 20
const COMING_DAYS = 30

type Section = "waiting" | "queue" | "late" | "coming"
type Narrow = (query: Knex.QueryBuilder) => unknown

/**
 * What is mine: the weddings that I look after. Whoever has no place at the desk, such as a shop's only owner, has no
 * weddings of their own, and is shown all that they may see.
 */
const mine = ({ coordinatorId, role }: Viewer): Narrow =>
  coordinatorId === null || role === "staff"
    ? () => undefined
    : (query) => query.where("w.coordinator_id", coordinatorId)

function sections(viewer: Viewer, clock: DeskClock, today: string): Record<Section, Narrow> {
  const own = mine(viewer)
  const sla = slaState(clock)
  return {
    waiting: (query) => {
      own(query)
      // The shop's turn: to answer, to decide, to send.
      const states =
        viewer.role === "staff"
          ? ["paid", "in_production"]
          : ["submitted", "in_review", "paid", "in_production"]
      void query.whereIn("q.state", states)
    },
    queue: (query) => {
      void query.whereNull("w.coordinator_id").whereIn("q.state", QUEUED_STATES)
      if (!powersOf(viewer.role).take_from_queue) void query.whereRaw("false")
    },
    late: (query) => {
      own(query)
      void query.whereRaw(`${sla.sql} = 'late'`, sla.bindings as never)
    },
    coming: (query) => {
      own(query)
      void query
        .whereIn("q.state", [...PLACE_TAKING_STATES, "delivered"])
        .whereBetween("w.date", [today, addDays(today, COMING_DAYS)])
    },
  }
}

/** What waits for somebody, what is late, what comes: eight statements, whatever there is. */
export async function readMyDay(scope: MedusaContainer, viewer: Viewer): Promise<MyDay> {
  const knex = databaseOf(scope)
  const clock = await readClock(scope)
  const today = clock.now.toISOString().slice(0, 10)
  const narrow = sections(viewer, clock, today)
  const read = async (section: Section) => {
    const query = weddingsFor(knex, viewer)
    narrow[section](query)
    const order = section === "coming" ? "date" : "urgency"
    const found: { id: string; count: number }[] = await query
      .select("w.id", knex.raw("count(*) over ()::int as count"))
      .orderByRaw(orderBy(knex, order, clock))
      .limit(MOST)
    return { ids: found.map(({ id }) => id), count: found[0]?.count ?? 0 }
  }
  const [waiting, queue, late, coming, tasks] = await Promise.all([
    read("waiting"),
    read("queue"),
    read("late"),
    read("coming"),
    readDueTasks(knex, viewer, mine(viewer), clock.now),
  ])
  const ids = [...new Set([waiting, queue, late, coming].flatMap((section) => section.ids))]
  const rows = new Map((await readRows(scope, ids, viewer, clock)).map((row) => [row.id, row]))
  const rowsOf = (section: { ids: string[] }): WeddingRow[] => section.ids.flatMap((id) => rows.get(id) ?? [])
  return {
    today,
    waiting: rowsOf(waiting),
    queue: rowsOf(queue),
    late: rowsOf(late),
    tasks: tasks.tasks,
    coming: rowsOf(coming),
    counts: {
      waiting: waiting.count,
      queue: queue.count,
      late: late.count,
      tasks: tasks.count,
      coming: coming.count,
    },
  }
}
