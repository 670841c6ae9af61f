/** Something that a provider tells a shop. */
export interface Told {
  id: string
  type: string
  /** As it is sent, byte for byte. */
  raw: string
}

/** The headers that say who sent it. */
export type Sign = (raw: string) => Record<string, string>

/** A provider tries again, for days; a stand-in for seconds. */
const AGAIN_MS = [250, 1000, 3000]

/** Tells a shop what happened: at once as it happens, or when a test says so, as often and in whatever order. */
export class Post {
  readonly told: Told[] = []
  /** Where the shop listens; null: nobody is told. */
  target: string | null = null
  /** Whether what happens is told by itself. */
  isHeld = false
  private readonly timers = new Set<NodeJS.Timeout>()

  constructor(private readonly sign: Sign) {}

  add(event: Told): void {
    this.told.push(event)
    if (!this.isHeld) void this.sendUntilTaken(event, 0)
  }

  /** Tells one event once. @returns the HTTP status, or 0 where nobody answered */
  async send({ raw }: Pick<Told, "raw">, headers = this.sign(raw)): Promise<number> {
    if (this.target === null) return 0
    try {
      const answer = await fetch(this.target, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: raw,
      })
      await answer.arrayBuffer()
      return answer.status
    } catch {
      return 0
    }
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer)
  }

  private async sendUntilTaken(event: Told, tries: number): Promise<void> {
    const status = await this.send(event)
    const wait = AGAIN_MS[tries]
    if (this.target === null || (status >= 200 && status < 300) || wait === undefined) return
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      void this.sendUntilTaken(event, tries + 1)
    }, wait)
    this.timers.add(timer)
  }
}
