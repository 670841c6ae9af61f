import type { Run } from "../run"
import { endHelpers } from "./helpers"

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

const LOOK_AFTER_PARENT_MS = 1_000

/**
 * Under npm, the terminal is npm's: when it is killed outright nobody tells us, and we would hold the ports for ever.
 * Only under npm, because whoever starts us bare with `&` may mean to leave.
 */
function stopWithParent(stop: () => void): void {
  if (!process.env["npm_lifecycle_event"]) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, LOOK_AFTER_PARENT_MS)
  timer.unref()
}

/**
 * Stops everything in order on Ctrl-C, `kill` and a closed terminal; a second signal ends everything at once.
 * The exit code is 0 once the stack was up, because then stopping it is what was asked for.
 */
export function stopOnSignal({ supervisor, progress }: Run, print: (line: string) => void) {
  let asked = false
  let isUp = false
  // A closed terminal takes our output away as well; that must not keep us from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined)

  const stop = async (code: number) => {
    if (asked) {
      supervisor.killAll()
      process.exit(code)
    }
    asked = true
    progress.close()
    print("\nStopping (once more to force)...")
    await supervisor.stopAll()
    await endHelpers()
    print("Stopped.")
    process.exit(isUp ? 0 : code)
  }
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => void stop(code))
  }
  stopWithParent(() => void stop(SIGNALS.SIGHUP))
  return {
    /** From here on a stop is a success. */
    up: () => {
      isUp = true
    },
    /** Whether a stop is under way, so that what fails because of it is no failure. */
    stopping: () => asked,
  }
}
