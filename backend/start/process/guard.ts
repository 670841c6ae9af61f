import { spawn, type ChildProcess } from "node:child_process"

/**
 * The shell script that outlives us when we are killed with no chance to clean up (kill -9, out of memory).
 * It reads "TERM <pid>" for each group that starts and "gone <pid>" for each that ended; when the pipe closes
 * without "done" it stops what is left.
 */
const SCRIPT = `
left=""
while read -r word pid; do
  case "$word" in
    done) exit 0 ;;
    gone) kept=""; for one in $left; do [ "\${one#*:}" = "$pid" ] || kept="$kept $one"; done; left="$kept" ;;
    *) left="$word:$pid $left" ;;
  esac
done
for one in $left; do kill -s "\${one%%:*}" -- "-\${one#*:}" 2>/dev/null; done
for wait in 1 2 3 4 5 6 7 8 9 10; do
  alive=""
  for one in $left; do kill -s 0 -- "-\${one#*:}" 2>/dev/null && alive=yes; done
  [ -z "$alive" ] && exit 0
  sleep 1
done
for one in $left; do kill -s KILL -- "-\${one#*:}" 2>/dev/null; done
`

/** Sees to it that no child survives us, even when we are killed outright. */
export class Guard {
  private readonly shell: ChildProcess

  constructor() {
    this.shell = spawn("sh", ["-c", SCRIPT], { detached: true, stdio: ["pipe", "ignore", "ignore"] })
    this.shell.unref()
    const pipe = this.shell.stdin
    // The guard itself may be killed by hand; then we go on without one.
    pipe?.on("error", () => undefined)
    this.shell.on("error", () => undefined)
    if (pipe && "unref" in pipe && typeof pipe.unref === "function") pipe.unref()
  }

  started(pid: number, stopSignal: "SIGTERM" | "SIGINT"): void {
    this.say(`${stopSignal.slice(3)} ${pid}`)
  }

  ended(pid: number): void {
    this.say(`gone ${pid}`)
  }

  /** Everything has been stopped in order: there is nothing left to watch. Resolves once the guard is gone. */
  async release(): Promise<void> {
    if (this.shell.exitCode !== null || this.shell.signalCode !== null) return
    const gone = new Promise<void>((resolve) => {
      this.shell.once("exit", () => resolve())
      this.shell.once("error", () => resolve())
    })
    this.shell.ref()
    this.say("done")
    this.shell.stdin?.end()
    await gone
  }

  private say(line: string): void {
    if (this.shell.stdin?.writable) this.shell.stdin.write(`${line}\n`)
  }
}
