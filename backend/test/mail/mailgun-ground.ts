import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

type Answer = (res: ServerResponse, takes: () => void) => void

/** Mailgun as the store's configuration finds it, and how it is told to misbehave. */
export interface MailgunGround {
  /** What it does with the next mails, until it is told otherwise: `takes` writes one down as taken. Null: it takes them. */
  answer: (next: Answer | null) => void
  /** Message-IDs of what it has taken, as often as it took them. */
  taken: string[]
  /** How often it was offered a mail. */
  offered: () => number
}

const ok = (res: ServerResponse, body: object) =>
  res.setHeader("content-type", "application/json").end(JSON.stringify(body))

async function textOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  return Buffer.concat(parts).toString("utf8")
}

/** For a spec of the whole app, before `medusaIntegrationTestRunner`, which reads the environment. */
export function mailgunGround(): MailgunGround {
  const env = ["MAILGUN_API_KEY", "MAILGUN_DOMAIN", "MAILGUN_URL"] as const
  const before = new Map(env.map((name) => [name, process.env[name]]))
  const taken: string[] = []
  let offered = 0
  let answer: Answer | null = null
  const server = createServer((req, res) => {
    void textOf(req).then((body) => {
      if (req.method === "GET") {
        const asked = new URL(req.url ?? "", "http://mailgun.example").searchParams.get("message-id")
        ok(res, { items: taken.includes(asked ?? "") ? [{ event: "accepted" }] : [] })
        return
      }
      offered += 1
      const id = /name="h:Message-Id"\r\n\r\n<([^>]+)>/.exec(body)?.[1] ?? ""
      const takes = () => void taken.push(id)
      if (answer) return answer(res, takes)
      takes()
      ok(res, { id: `<${id}>` })
    })
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const { port } = server.address() as AddressInfo
    Object.assign(process.env, {
      MAILGUN_API_KEY: "key-of-these-tests",
      MAILGUN_DOMAIN: "ties.example",
      MAILGUN_URL: `http://127.0.0.1:${port}`,
    })
  })
  afterAll(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { answer: (next) => (answer = next), taken, offered: () => offered }
}
