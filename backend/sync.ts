import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import type { ExecArgs } from "@medusajs/framework/types"

/**
 * `npx medusa exec ./backend/sync.ts`: syncs the catalogue, waits for the end and prints the counts. Exits with 1 and
 * the reasons where the run did not succeed.
 */
export default async function sync({ container }: ExecArgs): Promise<void> {
  const { run, alreadyRunning } = await syncCatalogue(container, { trigger: "exec" })
  const { counts, requests, duration_ms } = run
  if (alreadyRunning) console.log(`Waited for the run ${run.id}, which was under way`)
  const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  console.log(`Sync ${run.status}: ${told.join(", ")} (${requests} requests, ${duration_ms} ms)`)
  for (const reason of run.reasons) console.log(`- ${reason}`)
  if (run.status !== "succeeded") throw new Error(run.reasons.join("\n"))
}
