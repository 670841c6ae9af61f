import http from "node:http"
import { performance } from "node:perf_hooks"

/** One portal that is open: what it heard, and when. */
export class Listener {
  /** Numbers of messages, each with the moment at which it came, in milliseconds. */
  readonly heard: { seq: number; at: number }[] = []
  lastId = 0
  private answer: http.IncomingMessage | null = null
  private buffer = ""

  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly agent: http.Agent,
  ) {}

  /** Connects, from where it was, and is done when the server has said where it is. */
  async open(): Promise<void> {
    const headers = {
      ...this.headers,
      accept: "text/event-stream",
      ...(this.lastId > 0 ? { "last-event-id": String(this.lastId) } : {}),
    }
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      http.get(this.url, { headers, agent: this.agent }, resolve).on("error", reject)
    })
    if (answer.statusCode !== 200) throw new Error(`A portal was answered ${answer.statusCode}`)
    this.answer = answer
    this.buffer = ""
    await new Promise<void>((greeted) => {
      answer.setEncoding("utf8")
      answer.on("error", () => undefined)
      answer.on("data", (chunk: string) => {
        if (answer === this.answer) this.take(chunk, greeted)
      })
    })
  }

  /** Loses its connection, as a phone in a tunnel does. */
  cut(): void {
    this.answer?.destroy()
    this.answer = null
  }

  private take(chunk: string, greeted: () => void): void {
    const at = performance.now()
    this.buffer += chunk
    const frames = this.buffer.split("\n\n")
    this.buffer = frames.pop() ?? ""
    for (const frame of frames) {
      const id = /^id: (\d+)$/m.exec(frame)?.[1]
      if (id !== undefined) this.lastId = Number(id)
      if (/^event: hello$/m.test(frame)) greeted()
      if (/"kind":"message"/.test(frame)) this.heard.push({ seq: this.lastId, at })
    }
  }
}

/** Opens them, so many at a time. */
export async function openAll(listeners: readonly Listener[], atOnce = 25): Promise<void> {
  for (let from = 0; from < listeners.length; from += atOnce) {
    await Promise.all(listeners.slice(from, from + atOnce).map((one) => one.open()))
  }
}
