import type { AddressInfo } from "node:net"
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"
import { SmtpMailService } from "./service"

/** What a real server on loopback was sent, and how it is told to answer. */
let server: SMTPServer
let url: string
let received: ParsedMail[]
let refuse: { at: "mail" | "rcpt" | "data"; code: number } | null

const refusal = (at: "mail" | "rcpt" | "data") =>
  refuse?.at === at ? Object.assign(new Error("told to refuse"), { responseCode: refuse.code }) : null

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ password }, _session, done) =>
      password === "right pass" ? done(null, { user: "shop" }) : done(new Error("Wrong password")),
    onMailFrom: (_address, _session, done) => done(refusal("mail")),
    onRcptTo: (_address, _session, done) => done(refusal("rcpt")),
    onData: async (stream, _session, done) => {
      const mail = await simpleParser(stream)
      const no = refusal("data")
      if (!no) received.push(mail)
      done(no)
    },
  })
  server.on("error", () => undefined)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  url = `127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
beforeEach(() => {
  received = []
  refuse = null
})

const MAIL = {
  to: "anna@example.com",
  channel: "email",
  template: "quote-ready",
  content: { subject: "Your quote – ready", html: '<p>Naïve & <img src="cid:tie"></p>', text: "Naïve" },
  provider_data: {
    reply_to: "desk@ties.example",
    headers: {
      "List-Unsubscribe": "<https://ties.example/u/1>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  },
  attachments: [
    {
      filename: "tie.png",
      id: "tie",
      disposition: "inline",
      content_type: "image/png",
      content: Buffer.from("png").toString("base64"),
    },
    { filename: "sheet.pdf", content: Buffer.from("pdf").toString("base64") },
  ],
  idempotency_key: "out_1.1",
} satisfies ProviderSendNotificationDTO & { idempotency_key: string }

const service = (options: object = {}) =>
  new SmtpMailService({}, { url: `smtp://${url}`, from: "Ties <hello@ties.example>", ...options })

describe("mail by SMTP", () => {
  it("arrives with both parts, its headers, files and the key as Message-ID", async () => {
    const { id } = await service().send(MAIL)
    const [mail] = received
    expect(id).toBe("<out_1.1@ties.example>")
    expect(mail).toMatchObject({
      messageId: "<out_1.1@ties.example>",
      subject: "Your quote – ready",
      text: expect.stringContaining("Naïve"),
      from: { text: '"Ties" <hello@ties.example>' },
      replyTo: { text: "desk@ties.example" },
    })
    expect(mail?.html).toContain("Naïve & ")
    expect(mail?.headerLines.map(({ line }) => line)).toEqual(
      expect.arrayContaining([
        "List-Unsubscribe: <https://ties.example/u/1>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "X-Idempotency-Key: out_1.1",
      ]),
    )
    expect(mail?.attachments.map(({ filename, cid, content }) => [filename, cid, String(content)])).toEqual([
      ["tie.png", "tie", "png"],
      ["sheet.pdf", undefined, "pdf"],
    ])
  })

  it("takes the Message-ID of the mail where one is given, whatever the try", async () => {
    await service().send({ ...MAIL, provider_data: { message_id: "out_1@ties.example" } })
    expect(received[0]?.messageId).toBe("<out_1@ties.example>")
  })

  it.each([
    ["rcpt", 550, "[mail: never]"],
    ["data", 554, "[mail: never]"],
    ["mail", 550, "[mail: never]"],
    ["rcpt", 450, "[mail: later]"],
    ["data", 451, "[mail: later]"],
  ] as const)("refused at %s with %i ends with %s", async (at, code, verdict) => {
    refuse = { at, code }
    await expect(service().send(MAIL)).rejects.toThrow(verdict)
    expect(received).toEqual([])
  })

  it("can be sent later when the login is wrong, or nobody is there", async () => {
    await expect(service({ url: `smtp://shop:wrong@${url}` }).send(MAIL)).rejects.toThrow("[mail: later]")
    await expect(service({ url: "smtp://127.0.0.1:1" }).send(MAIL)).rejects.toThrow("[mail: later]")
    await service({ url: `smtp://shop:right%20pass@${url}` }).send(MAIL)
    expect(received).toHaveLength(1)
  })

  it("is not sent in the clear to a server that was to encrypt", async () => {
    await expect(service({ require_tls: true }).send(MAIL)).rejects.toThrow("[mail: later]")
    expect(received).toEqual([])
  })

  it.each([
    [{ content: { subject: "" } }, "content: a mail has a subject"],
    [{ content: { ...MAIL.content, subject: "a\r\nBcc: all@example.com" } }, "subject: must be one line"],
    [{ to: "a@example.com\r\nBcc: b@example.com" }, "to: must be one line"],
    [{ provider_data: { headers: { "X-A": "a\nBcc: b" } } }, "provider_data.headers.X-A: must be one line"],
    [{ to: "nobody" }, "did not take the mail"],
  ])("of %j is none, for good: %s", async (change, sentence) => {
    const attempt = service().send({ ...MAIL, ...change })
    await expect(attempt).rejects.toThrow(sentence)
    await expect(attempt).rejects.toThrow("[mail: never]")
    expect(received).toEqual([])
  })

  it("with wrong options stops the boot and names them", () => {
    expect(() =>
      SmtpMailService.validateOptions({ url: "http://x", from: "no address", pool: true }),
    ).toThrow(/SMTP provider[^]*from: must be an address[^]*url: must start with smtp[^]*pool/)
    expect(() =>
      SmtpMailService.validateOptions({ url: "smtp://x", from: "a@b", channels: ["email"] }),
    ).not.toThrow()
  })
})
