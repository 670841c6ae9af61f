import { writeFileSync } from "node:fs"
import { PerformanceObserver } from "node:perf_hooks"
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
  /** Largest heap that was left by a collection, and largest in use at any sample; bytes. */
  liveHeap: number
  usedHeap: number
  /** Statements that wrote to a table, but for the run's own row. */
  writes: number
}

const SAMPLE_MS = 20
const OWN = new Set(["tie_sync_run", "tie_quarantined_row", "tie_catalogue_version"])

/** An entry of kind "gc"; the types that are in force here are the browser's, which have none. */
interface GarbageCollection {
  detail: { kind: number }
}

/** Watches the heap while `work` runs. */
async function watchHeap(work: () => Promise<void>): Promise<Pick<Measured, "liveHeap" | "usedHeap">> {
  const heap = { liveHeap: 0, usedHeap: 0 }
  const used = () => v8.getHeapStatistics().used_heap_size
  const observer = new PerformanceObserver((list) => {
    const majors = (list.getEntries() as unknown as GarbageCollection[]).filter(
      ({ detail }) => detail.kind === 4,
    )
    if (majors.length > 0) heap.liveHeap = Math.max(heap.liveHeap, used())
  })
  observer.observe({ entryTypes: ["gc"] })
  const timer = setInterval(() => {
    heap.usedHeap = Math.max(heap.usedHeap, used())
  }, SAMPLE_MS)
  await work()
  clearInterval(timer)
  // At least one collection, so that a short run has a figure too.
  gc?.()
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.disconnect()
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
  const heap = await watchHeap(async () => {
    run = (await syncCatalogue(container, { trigger: "exec" })).run
  })
  connection.off("query", count)
  if (!run) throw new Error("The sync told of no run")
  const { status, reasons, counts, requests, duration_ms } = run
  return { status, reasons, counts, requests, milliseconds: duration_ms ?? Number.NaN, writes, ...heap }
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
