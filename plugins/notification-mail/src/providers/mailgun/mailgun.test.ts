import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { MailFailure } from "../../mail/failure"
import { retryAfter } from "./failure-of"
import { MailgunMailService } from "./service"

interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

/** Mailgun on loopback: the same paths, login, form and answers as api.mailgun.net. */
let server: Server
let base_url: string
let forms: FormData[]
let taken: Set<string>
let fail: Answer | null

async function body(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function answer(req: IncomingMessage): Promise<Answer> {
  const url = new URL(req.url ?? "/", "http://mailgun")
  if (req.headers.authorization !== `Basic ${Buffer.from("api:key-1").toString("base64")}`) {
    return { status: 401, body: "Forbidden" }
  }
  if (req.method === "GET" && url.pathname === "/v3/mg.ties.example/events") {
    const items = taken.has(url.searchParams.get("message-id") ?? "") ? [{ event: "accepted" }] : []
    return { status: 200, body: { items } }
  }
  if (req.method === "POST" && url.pathname === "/v3/mg.ties.example/messages") {
    const type = req.headers["content-type"] ?? ""
    const form = await new Response(new Uint8Array(await body(req)), {
      headers: { "content-type": type },
    }).formData()
    forms.push(form)
    const id = String(form.get("h:Message-Id"))
    taken.add(id.slice(1, -1))
    return { status: 200, body: { id, message: "Queued. Thank you." } }
  }
  return { status: 404, body: "not found" }
}

beforeAll(async () => {
  server = createServer((req, res) => {
    const told = fail
    void (told ? body(req).then(() => told) : answer(req)).then(({ status, body, headers }) => {
      res.writeHead(status, headers ?? {})
      res.end(typeof body === "string" ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)))
beforeEach(() => {
  forms = []
  taken = new Set()
  fail = null
})

const MAIL = {
  to: "anna@example.com",
  channel: "email",
  template: "quote-ready",
  content: { subject: "Your quote", html: "<p>Hello</p>", text: "Hello" },
  provider_data: { reply_to: "desk@ties.example", headers: { "List-Unsubscribe": "<https://a.example>" } },
  attachments: [
    {
      filename: "tie.png",
      id: "tie-1",
      disposition: "inline",
      content: Buffer.from("png").toString("base64"),
    },
    { filename: "sheet.pdf", content: Buffer.from("pdf").toString("base64") },
  ],
  idempotency_key: "out_1.1",
}

const service = (options: object = {}) =>
  new MailgunMailService(
    {},
    { api_key: "key-1", domain: "mg.ties.example", from: "Ties <hello@ties.example>", base_url, ...options },
  )

const verdictOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "taken",
    (error: unknown) => (error instanceof MailFailure ? error.verdict : error),
  )

describe("mail by Mailgun", () => {
  it("is the form that Mailgun documents, with the key as a variable and links left alone", async () => {
    expect(await service().send(MAIL)).toEqual({ id: "<out_1.1@ties.example>" })
    const fields = Object.fromEntries([...(forms[0] ?? [])].filter(([, value]) => typeof value === "string"))
    expect(fields).toEqual({
      from: "Ties <hello@ties.example>",
      to: "anna@example.com",
      subject: "Your quote",
      html: "<p>Hello</p>",
      text: "Hello",
      "h:Reply-To": "desk@ties.example",
      "h:Message-Id": "<out_1.1@ties.example>",
      "h:List-Unsubscribe": "<https://a.example>",
      "v:key": "out_1.1",
      "o:tracking": "no",
    })
    expect(forms[0]?.get("inline")).toMatchObject({ name: "tie-1" })
    expect(forms[0]?.get("attachment")).toMatchObject({ name: "sheet.pdf" })
  })

  it("whose answer was lost is asked for before it is sent again", async () => {
    const again = { ...MAIL, provider_data: { message_id: "out_1@ties.example", maybe_sent: true } }
    await service().send(again)
    await service().send(again)
    expect(forms).toHaveLength(1)
  })

  it.each([
    [{ status: 400, body: '{"message":"to parameter is not a valid address"}' }, { when: "never" }],
    [{ status: 413, body: "too large" }, { when: "never" }],
    [
      { status: 429, body: "slow", headers: { "retry-after": "30" } },
      { when: "later", afterSeconds: 30 },
    ],
    [
      { status: 503, body: "down", headers: { "retry-after": "7" } },
      { when: "later", afterSeconds: 7 },
    ],
    [{ status: 500, body: "oops" }, { when: "later" }],
    [{ status: 401, body: "Forbidden" }, { when: "later" }],
    [{ status: 200, body: "<html>a proxy</html>" }, { when: "later" }],
  ])("answered with %j has the verdict %j", async (told, verdict) => {
    fail = told
    expect(await verdictOf(service().send(MAIL))).toEqual(verdict)
  })

  it("can be sent later when nobody answers, or not in time", async () => {
    expect(await verdictOf(service({ base_url: "http://127.0.0.1:1" }).send(MAIL))).toEqual({ when: "later" })
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve))
    const { port } = silent.address() as AddressInfo
    const slow = service({ base_url: `http://127.0.0.1:${port}`, timeout_ms: 100 })
    expect(await verdictOf(slow.send(MAIL))).toEqual({ when: "later" })
    silent.closeAllConnections()
    await new Promise((resolve) => silent.close(resolve))
  })

  it("says nothing of the key when it fails", async () => {
    fail = { status: 500, body: "oops" }
    await expect(service().send(MAIL)).rejects.not.toThrow("key-1")
  })

  it("with wrong options stops the boot and names them", () => {
    expect(() => MailgunMailService.validateOptions({ from: "a@b", domain: "a b" })).toThrow(
      /Mailgun provider[^]*api_key[^]*domain: must be a domain/,
    )
  })

  it.each([
    ["30", 30],
    ["Thu, 01 Jan 1970 00:01:00 GMT", 60],
    ["Thu, 01 Jan 1960 00:00:00 GMT", 0],
    ["soon", undefined],
    [null, undefined],
  ])("reads Retry-After %j as %j seconds", (header, seconds) => {
    expect(retryAfter(header, 0)).toBe(seconds)
  })
})
