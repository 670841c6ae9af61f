import { writeFileSync } from "node:fs"
import { performance } from "node:perf_hooks"
import v8 from "node:v8"
import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { makeTieStore } from "../../test/harness/tie-store"

/** What one sync took, in a process that did nothing else. */
export interface Measured {
  status: string
  reasons: string[]
  counts: Record<string, number>
  requests: number
  milliseconds: number
  /** Largest heap that a full collection left, bytes. */
  liveHeap: number
  /** Statements that wrote to a table, but for the run's own row. */
  writes: number
}

const SAMPLE_MS = 500
const OWN = new Set(["tie_sync_run", "tie_quarantined_row", "tie_catalogue_version"])

interface Heap {
  liveHeap: number
  /** Milliseconds that the measuring itself took. */
  cost: number
}

/**
 * Watches what `work` holds: each sample is taken after a full collection, since what V8 has not collected yet is the
 * measure of its patience and of nothing else.
 */
async function watchHeap(work: () => Promise<void>): Promise<Heap> {
  const heap: Heap = { liveHeap: 0, cost: 0 }
  const series: string[] = []
  const sample = () => {
    const began = performance.now()
    gc?.()
    const used = v8.getHeapStatistics().used_heap_size
    heap.liveHeap = Math.max(heap.liveHeap, used)
    heap.cost += performance.now() - began
    series.push((used / 2 ** 20).toFixed(1))
  }
  const timer = setInterval(sample, SAMPLE_MS)
  await work()
  clearInterval(timer)
  sample()
  if (process.env["HEAP_SERIES"]) writeFileSync(process.env["HEAP_SERIES"] + Date.now(), series.join("\n"))
  return heap
}

interface Emitter {
  on(event: "query", listener: (query: { sql: string }) => void): void
  off(event: "query", listener: (query: { sql: string }) => void): void
}

async function measure(container: ExecArgs["container"]): Promise<Measured> {
  const connection: Emitter = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let run: Awaited<ReturnType<typeof syncCatalogue>>["run"] | undefined
  let writes = 0
  // Counted and not kept: the statements of a large sync are larger than all else that it holds.
  const count = ({ sql }: { sql: string }) => {
    if (isWrite(sql)) writes++
  }
  connection.on("query", count)
  const { liveHeap, cost } = await watchHeap(async () => {
    run = (await syncCatalogue(container, { trigger: "exec" })).run
  })
  connection.off("query", count)
  if (!run) throw new Error("The sync told of no run")
  const { status, reasons, counts, requests, duration_ms } = run
  const milliseconds = (duration_ms ?? Number.NaN) - cost
  return { status, reasons, counts, requests, milliseconds, writes, liveHeap }
}

function isWrite(sql: string): boolean {
  const table = /^\s*(?:insert into|update|delete from)\s+"?(?:public"?\."?)?(\w+)/i.exec(
    sql.slice(0, 200),
  )?.[1]
  return table !== undefined && !OWN.has(table)
}

/** Run by `medusa exec`: makes a store, syncs twice, and writes what that took to the file of its first argument. */
export default async function measured({ container, args }: ExecArgs): Promise<void> {
  const [file] = args
  if (!file) throw new Error("It needs a file to write to")
  await makeTieStore(container)
  gc?.()
  const syncs = [await measure(container), await measure(container)]
  writeFileSync(file, JSON.stringify(syncs))
}
