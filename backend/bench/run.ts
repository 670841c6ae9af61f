import path from "node:path"
import { describe } from "../start/problem"
import { stopOnSignal } from "../start/process/signals"
import { closeSession, openSession, print, type Session } from "../test/harness/session"

/**
 * Runs one benchmark in a session of its own, which ends whatever it started. The process exits with 1 when it says no,
 * fails, or something that it stands on ends.
 */
export async function runBench(measure: (session: Session) => Promise<boolean>): Promise<void> {
  const session = await openSession(path.resolve(__dirname, "../.."))
  stopOnSignal(session.run, print)
  try {
    process.exitCode = (await Promise.race([measure(session), session.run.supervisor.failure])) ? 0 : 1
  } catch (error) {
    print(describe(error))
    process.exitCode = 1
  } finally {
    await closeSession(session)
  }
}
