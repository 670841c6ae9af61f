import { describe } from "../start/problem"
import { stopOnSignal } from "../start/process/signals"
import { closeSession, openSession, print, type Session } from "../test/harness/session"

/** A benchmark or a check: says whether all that it measured is as it should be. */
export type Bench = (session: Session, args: readonly string[]) => Promise<boolean>

/**
 * Runs one of them in a session of its own, which ends whatever it started. The process exits with 1 when it says no,
 * fails, or something that it stands on ends.
 */
export const inSession =
  (bench: Bench) =>
  async (root: string, [, ...args]: readonly string[]): Promise<void> => {
    const session = await openSession(root)
    stopOnSignal(session.run, print)
    try {
      process.exitCode = (await Promise.race([bench(session, args), session.run.supervisor.failure])) ? 0 : 1
    } catch (error) {
      print(describe(error))
      process.exitCode = 1
    } finally {
      await closeSession(session)
    }
  }
