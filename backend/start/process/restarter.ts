import type { Child } from "./child"

/** Changes within this time are one: an editor saves several files at once. */
const QUIET_MS = 300

/** Keeps one process at the newest state of the code: ends it and starts another when told of a change. */
export class Restarter {
  private child: Child | undefined
  private timer: NodeJS.Timeout | undefined
  private busy = Promise.resolve()

  constructor(
    private readonly start: () => Child,
    private readonly say: ((line: string) => void) | undefined,
  ) {}

  get running(): boolean {
    return this.child?.running ?? false
  }

  /** The first start. */
  async begin(): Promise<void> {
    this.child = this.start()
  }

  /** Restarts soon; further requests until then are the same one. */
  request(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.busy = this.busy.then(() => this.replace())
    }, QUIET_MS)
  }

  private async replace(): Promise<void> {
    this.say?.("the code changed: starting again")
    await this.child?.stop(3_000)
    try {
      this.child = this.start()
    } catch (error) {
      // Everything is being stopped: the request came too late to matter.
      this.say?.(error instanceof Error ? error.message : String(error))
    }
  }
}
