import fs from "node:fs"

/** Time for the kernel to tell us of their end, so that we take them off its list. */
const REAPED_WITHIN_MS = 100

/**
 * Ends the compilers that the TypeScript loader keeps beside us, while we are there to take note: in a container
 * whose first process adopts and forgets, they would stay in its process list for ever. Called last, for nothing can
 * be compiled after it.
 */
export async function endHelpers(): Promise<void> {
  const list = `/proc/${process.pid}/task/${process.pid}/children`
  if (!fs.existsSync(list)) return
  const pids = fs.readFileSync(list, "utf8").split(" ").filter(Boolean).map(Number)
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGTERM")
    } catch (error) {
      // Gone already, which is what was wanted.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
    }
  }
  if (pids.length > 0) await new Promise((resolve) => setTimeout(resolve, REAPED_WITHIN_MS))
}
