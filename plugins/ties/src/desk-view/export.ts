import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParsedExportQuery, WeddingRow } from "../contract"
import { STATE_WORDS } from "../domain/quotes/words"
import { type Cell, toCsv } from "../domain/weddings/csv"
import type { Viewer } from "../modules/weddings/store/visible"
import { readClock } from "./clock"
import { applyFilters } from "./filters"
import { orderBy } from "./order"
import { readRows } from "./rows"
import { databaseOf, weddingsFor } from "./weddings-for"

/** So many weddings are read by one statement, and are in memory at once. */
const BATCH = 500

const COLUMNS: readonly [name: string, cell: (row: WeddingRow) => Cell][] = [
  ["Code", ({ code }) => code],
  ["Couple", ({ couple }) => couple],
  ["Date", ({ date }) => date],
  ["Theme", ({ theme }) => theme],
  ["State", ({ state }) => STATE_WORDS[state]],
  ["On its way", ({ tracking }) => tracking],
  ["Coordinator", ({ coordinator }) => coordinator?.name ?? null],
  ["Members", ({ members }) => members],
  ["Ties", ({ ties }) => ties],
  ["Total", ({ total }) => total],
  ["Currency", ({ currency_code }) => currency_code.toUpperCase()],
  ["Answer due", ({ sla }) => sla.due_at],
  ["Answer", ({ sla }) => sla.state],
  ["Risk", ({ risk }) => risk],
  ["Why", ({ risk_reason }) => risk_reason],
  ["Open tasks", ({ open_tasks }) => open_tasks],
  ["Overdue tasks", ({ overdue_tasks }) => overdue_tasks],
  ["Expires", ({ expires_at }) => expires_at],
  ["Sent", ({ created_at }) => created_at],
]

/**
 * All weddings that fit, as CSV piece by piece: first who it is, in one statement, then what is told of them, so many at a
 * time. Whoever reads slowly holds up nothing but their own download.
 */
export async function* exportWeddings(
  scope: MedusaContainer,
  query: ParsedExportQuery,
  viewer: Viewer,
): AsyncGenerator<string> {
  const knex: Knex = databaseOf(scope)
  const clock = await readClock(scope)
  const found: { id: string }[] = await applyFilters(weddingsFor(knex, viewer), query, viewer, clock)
    .select("w.id")
    .orderByRaw(orderBy(knex, query.order, clock))
  const ids = found.map(({ id }) => id)
  // A byte order mark, without which the commonest spreadsheet reads UTF-8 as something else.
  yield `\uFEFF${toCsv([COLUMNS.map(([name]) => name)])}`
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await readRows(scope, ids.slice(at, at + BATCH), viewer, clock)
    yield toCsv(rows.map((row) => COLUMNS.map(([, cell]) => cell(row))))
  }
}
