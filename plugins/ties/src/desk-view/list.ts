import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParsedWeddingsQuery, Weddings } from "../contract"
import type { QuoteState } from "../domain/quotes/states"
import type { Viewer } from "../modules/weddings/store/visible"
import { type DeskClock, readClock } from "./clock"
import { applyFilters } from "./filters"
import { orderBy } from "./order"
import { readRows } from "./rows"
import { databaseOf, weddingsFor } from "./weddings-for"

/** A page of the weddings that fit and that who asks may see, and how many there are in each state: five statements. */
export async function listWeddings(
  scope: MedusaContainer,
  query: ParsedWeddingsQuery,
  viewer: Viewer,
): Promise<Weddings> {
  const knex = databaseOf(scope)
  const clock = await readClock(scope)
  const { state, ...otherFilters } = query
  const [ids, by_state] = await Promise.all([
    query.per_state === undefined
      ? pageOf(knex, query, viewer, clock)
      : boardOf(knex, query, query.per_state, viewer, clock),
    countStates(applyFilters(weddingsFor(knex, viewer), otherFilters, viewer, clock)),
  ])
  const counted = Object.entries(by_state).filter(([name]) => !state || state.includes(name as QuoteState))
  return {
    weddings: await readRows(scope, ids, viewer, clock),
    count: counted.reduce((sum, [, count]) => sum + count, 0),
    limit: query.limit,
    offset: query.offset,
    by_state,
  }
}

async function pageOf(
  knex: Knex,
  query: ParsedWeddingsQuery,
  viewer: Viewer,
  clock: DeskClock,
): Promise<string[]> {
  const rows: { id: string }[] = await applyFilters(weddingsFor(knex, viewer), query, viewer, clock)
    .select("w.id")
    .orderByRaw(orderBy(knex, query.order, clock))
    .limit(query.limit)
    .offset(query.offset)
  return rows.map(({ id }) => id)
}

/** The first of each state, so that a busy one does not push the others off the screen. */
async function boardOf(
  knex: Knex,
  query: ParsedWeddingsQuery,
  perState: number,
  viewer: Viewer,
  clock: DeskClock,
): Promise<string[]> {
  const order = orderBy(knex, query.order, clock)
  const ranked = applyFilters(weddingsFor(knex, viewer), query, viewer, clock).select(
    "w.id",
    knex.raw("row_number() over (partition by q.state order by ?) as place", [order]),
  )
  const rows = await knex
    .select<{ id: string }[]>("id")
    .from(ranked.as("ranked"))
    .where("place", "<=", perState)
    .orderBy(["place", "id"])
  return rows.map(({ id }) => id)
}

async function countStates(query: Knex.QueryBuilder): Promise<Weddings["by_state"]> {
  const rows: { state: QuoteState; count: number }[] = await query
    .select("q.state")
    .select(query.client.raw("count(*)::int as count"))
    .groupBy("q.state")
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
