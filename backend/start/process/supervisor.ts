import { StartProblem } from "../problem"
import { Child, type ChildSpec, type Exit } from "./child"
import { Guard } from "./guard"

function outcome({ code, signal }: Exit): string {
  return signal ? `was ended by ${signal}` : `ended with exit code ${code}`
}

function lastWords(child: Child): string {
  const tail = child.tail()
  return `${tail ? `Its last lines:\n${tail}\n` : "It printed nothing.\n"}Its log: ${child.spec.log}`
}

/** Starts, watches and stops every process of one run. */
export class Supervisor {
  /** Rejects when a process that should stay up ends by itself. */
  readonly failure: Promise<never>
  private fail: (problem: StartProblem) => void = () => undefined
  private readonly guard = new Guard()
  private readonly children: Child[] = []
  private stopping = false

  constructor() {
    this.failure = new Promise((_, reject) => {
      this.fail = reject
    })
    this.failure.catch(() => undefined)
  }

  /** Starts a process that is meant to stay up until `stopAll`. */
  start(spec: ChildSpec): Child {
    const child = this.launch(spec)
    child.exited.then(
      (exit) => {
        if (this.stopping || child.expectedToEnd || spec.mayEnd) return
        this.fail(new StartProblem(`${spec.name} ${outcome(exit)}. ${lastWords(child)}`))
      },
      (error) => this.fail(error),
    )
    return child
  }

  /**
   * Runs a process to its end.
   *
   * @throws StartProblem with its last lines and its log when it does not end well
   */
  async run(spec: ChildSpec): Promise<void> {
    const child = this.launch(spec)
    const exit = await child.exited
    if (exit.code === 0) return
    if (this.stopping) throw new StartProblem(`${spec.name} was stopped.`)
    throw new StartProblem(`${spec.name} ${outcome(exit)}. ${lastWords(child)}`)
  }

  /** Stops what runs, last started first, each one gone before the next is asked. */
  async stopAll(): Promise<void> {
    this.stopping = true
    for (const child of [...this.children].reverse()) await child.stop()
    await this.guard.release()
  }

  /** Ends everything at once, with no time to finish anything. */
  killAll(): void {
    this.stopping = true
    for (const child of this.children) if (child.running) child.signal("SIGKILL")
  }

  private launch(spec: ChildSpec): Child {
    if (this.stopping) throw new StartProblem(`${spec.name} was not started: everything is being stopped.`)
    const child = new Child(spec)
    this.children.push(child)
    if (child.pid) this.guard.started(child.pid, spec.stopSignal ?? "SIGTERM")
    const forget = () => this.guard.ended(child.pid)
    child.exited.then(forget, forget)
    return child
  }
}
