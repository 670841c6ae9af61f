import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { StartProblem, causeOf } from "../problem"
import { readableLine } from "./log-line"

export interface ChildSpec {
  /** What messages and the log file call it. */
  name: string
  command: string
  args: readonly string[]
  cwd: string
  env: Readonly<Record<string, string>>
  log: string
  /** The signal that asks it to stop in order: SIGINT is PostgreSQL's "fast", SIGTERM everybody else's. */
  stopSignal?: "SIGTERM" | "SIGINT"
  /** Run as another user: PostgreSQL refuses to run as root. */
  user?: { uid: number; gid: number }
  /** Whether it may end by itself without that being a failure of the whole run. */
  mayEnd?: boolean
  /** Called with each line as well; `npm run dev` shows them. */
  onLine?: (line: string) => void
}

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

const TAIL_LINES = 25

/** A process of ours, in a process group of its own, with its output in a log file and its last lines at hand. */
export class Child {
  readonly pid: number
  readonly exited: Promise<Exit>
  /** Set once we asked it to stop, so that its end is no failure. */
  expectedToEnd = false
  private readonly process: ChildProcess
  private readonly lines: string[] = []
  private ended = false

  constructor(readonly spec: ChildSpec) {
    fs.mkdirSync(path.dirname(spec.log), { recursive: true })
    const log = fs.createWriteStream(spec.log, { flags: "w" })
    this.process = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      ...spec.user,
    })
    this.pid = this.process.pid ?? 0
    for (const stream of [this.process.stdout, this.process.stderr]) {
      let rest = ""
      stream?.setEncoding("utf8").on("data", (chunk: string) => {
        log.write(chunk)
        const parts = (rest + chunk).split("\n")
        rest = parts.pop() ?? ""
        for (const line of parts) this.keep(line)
      })
      stream?.on("end", () => rest && this.keep(rest))
    }
    this.exited = new Promise((resolve, reject) => {
      this.process.once("error", (error) => {
        this.ended = true
        reject(new StartProblem(`${spec.name} could not be started (${spec.command}): ${causeOf(error)}.`))
      })
      this.process.once("close", (code, signal) => {
        this.ended = true
        // Only then is the log whole for whoever is sent to read it.
        log.end(() => resolve({ code, signal }))
      })
    })
    // Whoever needs the outcome awaits it; nobody waiting must not count as an unhandled rejection.
    this.exited.catch(() => undefined)
  }

  get running(): boolean {
    return !this.ended
  }

  /** The last lines it printed, for a message about its end. */
  tail(): string {
    return this.lines.join("\n")
  }

  /** Signals the whole group, so that what the child started goes too. */
  signal(signal: NodeJS.Signals): void {
    if (this.pid === 0) return
    try {
      process.kill(-this.pid, signal)
    } catch (error) {
      // Gone already, which is what was wanted.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
    }
  }

  /** Asks it to stop, and ends it after `graceMs` when it has not. Resolves once it is gone. */
  async stop(graceMs = 10_000): Promise<void> {
    this.expectedToEnd = true
    if (!this.running) return
    this.signal(this.spec.stopSignal ?? "SIGTERM")
    const timer = setTimeout(() => this.signal("SIGKILL"), graceMs)
    await this.exited.catch(() => undefined)
    clearTimeout(timer)
    // A child that ended in order can still leave a grandchild behind in its group.
    this.signal("SIGKILL")
  }

  private keep(line: string): void {
    this.lines.push(readableLine(line))
    if (this.lines.length > TAIL_LINES) this.lines.shift()
    this.spec.onLine?.(line)
  }
}
