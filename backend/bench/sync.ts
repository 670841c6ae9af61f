/**
 * The sync at three sizes of catalogue: what a first and a second one take, whether time grows with the size and no
 * faster, and whether the heap stays as it is.
 *
 *   npm run bench:sync            252, 2,520 and 25,200 ties
 *   npm run bench:sync -- 1 10    so many times the catalogue
 *
 * Brings up a throwaway PostgreSQL and the reference ties service, and boots Medusa for each size in a process and a
 * database of its own. Exits 1 when a budget is broken.
 */
import { readFileSync } from "node:fs"
import path from "node:path"
import { onDatabase, withDatabase } from "../start/database/connection"
import { logOf, medusaCli, medusaEnv } from "../start/run"
import { migrate } from "../start/steps/migrate"
import { loadCatalogue, startTiesService } from "../ties-service"
import { openServer, serverUrl } from "../test/harness/database"
import { print, type Session } from "../test/harness/session"
import type { Measured } from "./sync/measured"
import { inSession } from "./run"

const BUDGET = { exponent: 1.1, heap: 1.3, requestsOverStyles: 2 + 1 }
const TEMPLATE = "kct_bench_sync"

interface Size {
  times: number
  ties: number
  first: Measured
  second: Measured
}

/** The same flags for all: a heap that is collected when it grows, and not when V8 thinks that it is time. */
const NODE_FLAGS = ["--expose-gc"]

async function measureSize(session: Session, templateUrl: string, times: number): Promise<Size> {
  const { run, root, folder } = session
  const database = `${TEMPLATE}_${times}`
  await withDatabase(onDatabase(templateUrl, "postgres"), async (client) => {
    await client.query(`drop database if exists ${database} with (force)`)
    await client.query(`create database ${database} template ${TEMPLATE}`)
  })
  const ties = await startTiesService({ scenario: times > 1 ? { multiply: times } : {} })
  const file = path.join(folder, `${database}.json`)
  const options = {
    service: { url: ties.url },
    sync: { schedule: null },
    pictures: { draw: false, schedule: null },
    currency_rates: { eur: "0.92" },
  }
  const { command, args } = medusaCli(root, "exec", path.join(root, "backend/bench/sync/measured.ts"), file)
  try {
    await run.supervisor.run({
      name: `sync of ${times} x the catalogue`,
      command,
      args: [...NODE_FLAGS, ...args],
      cwd: root,
      env: {
        ...medusaEnv(run, onDatabase(templateUrl, database)),
        NODE_ENV: "production",
        KCT_ADMIN: "off",
        LOG_LEVEL: "warn",
        KCT_TIES_OPTIONS: JSON.stringify(options),
      },
      log: logOf(run, database),
    })
  } finally {
    await ties.close()
  }
  const [first, second] = JSON.parse(readFileSync(file, "utf8")) as [Measured, Measured]
  return { times, ties: first.counts["created"] ?? 0, first, second }
}

/** Slope of the line through the points, both axes logarithmic: 1 where twice the ties take twice the time. */
function exponent(sizes: readonly Size[]): number {
  const points = sizes.map(({ ties, first }) => [Math.log(ties), Math.log(first.milliseconds)] as const)
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

function tell({ ties, first, second }: Size): void {
  const perTie = first.milliseconds / ties
  print(`\n${ties.toLocaleString("en")} ties`)
  print(
    `  first sync   ${seconds(first.milliseconds)}, ${perTie.toFixed(1)} ms a tie, ${first.requests} requests`,
  )
  print(
    `  second sync  ${seconds(second.milliseconds)}, ${second.requests} requests, ${second.writes} writes`,
  )
  print(`  heap         ${mib(first.liveHeap)} held at most, ${mib(second.liveHeap)} by the second`)
}

/** Each broken budget, as a sentence. */
function broken(sizes: readonly Size[]): string[] {
  const styles = loadCatalogue().styles.length
  const [small] = sizes
  const found: string[] = []
  for (const { ties, first, second } of sizes) {
    if (first.status !== "succeeded") found.push(`${ties} ties: ${first.status}: ${first.reasons.join(" ")}`)
    if (second.writes > 0) found.push(`${ties} ties: the second sync wrote ${second.writes} times`)
    const most = styles + BUDGET.requestsOverStyles
    if (second.requests > most)
      found.push(`${ties} ties: ${second.requests} requests, at most ${most} are due`)
    const heap = first.liveHeap / (small?.first.liveHeap ?? Number.NaN)
    if (heap > BUDGET.heap)
      found.push(`${ties} ties: ${heap.toFixed(2)} x the heap, at most ${BUDGET.heap} is due`)
  }
  if (sizes.length > 1 && exponent(sizes) > BUDGET.exponent) {
    found.push(`time grows with the power ${exponent(sizes).toFixed(2)}, at most ${BUDGET.exponent} is due`)
  }
  return found
}

async function measure(session: Session, wanted: number[]): Promise<boolean> {
  const { run } = session
  const server = await openServer(session)
  const templateUrl = serverUrl(server, TEMPLATE)
  await withDatabase(onDatabase(templateUrl, "postgres"), async (client) => {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`)
    await client.query(`create database ${TEMPLATE}`)
  })
  await migrate(run, templateUrl, medusaEnv(run, templateUrl))
  const sizes: Size[] = []
  for (const times of wanted) {
    const size = await measureSize(session, templateUrl, times)
    tell(size)
    sizes.push(size)
  }
  if (sizes.length > 1) {
    print(`\ntime grows with the power ${exponent(sizes).toFixed(2)} of the number of ties`)
    const [small, large] = [sizes[0], sizes.at(-1)]
    if (small && large) {
      const ratio = (sync: "first" | "second") => (large[sync].liveHeap / small[sync].liveHeap).toFixed(2)
      print(`heap of the largest to the smallest: ${ratio("first")}, ${ratio("second")} of the second sync`)
    }
  }
  const problems = broken(sizes)
  print(problems.length === 0 ? "\nWithin budget." : `\nOver budget:\n  ${problems.join("\n  ")}`)
  return problems.length === 0
}

export const main = inSession((session, args) =>
  measure(session, args.length > 0 ? args.map(Number) : [1, 10, 100]),
)
