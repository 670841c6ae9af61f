import { createTransport } from "nodemailer"
import { type CaughtMail, type MailCatcher, startMailCatcher } from "."

let catcher: MailCatcher
beforeAll(async () => {
  catcher = await startMailCatcher({
    refuse: ([to]) => (to === "nobody@example.com" ? { code: 550, message: "no such user" } : null),
  })
  await send({
    subject: "Hello <b>",
    html: '<head></head><p>Hi</p><img src="cid:tie"><script>alert(1)</script>',
  })
})
afterAll(() => catcher.close())

const send = (mail: object) =>
  createTransport(catcher.smtpUrl).sendMail({
    from: "shop@example.com",
    to: "Anna <anna@example.com>",
    text: "Hi",
    attachments: [{ filename: "tie.png", cid: "tie", content: Buffer.from("png"), contentType: "image/png" }],
    ...mail,
  })
const get = (path: string) => fetch(`${catcher.url}${path}`)
const mailsTo = async (to: string) =>
  (await (await get(`/api/mails?to=${to}`)).json()) as { mails: CaughtMail[] }

describe("the mail catcher", () => {
  it("shows what was sent, by page and for programs, its pictures in it", async () => {
    expect(await (await get("/")).text()).toContain("Hello &lt;b&gt;")
    expect(await (await get("/mails/1")).text()).toContain('src="/mails/1/html"')
    const { mails } = await mailsTo("ANNA@example.com")
    expect(mails).toMatchObject([{ id: 1, subject: "Hello <b>", to: ["anna@example.com"], text: "Hi" }])
    expect(mails[0]?.html).toContain(`src="data:image/png;base64,${Buffer.from("png").toString("base64")}"`)
    expect((await mailsTo("ben@example.com")).mails).toEqual([])
  })

  it("runs nothing of a mail, opens its links beside itself, and knows no other mail", async () => {
    const html = await get("/mails/1/html")
    expect(html.headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(await html.text()).toContain('<base target="_blank">')
    expect((await get("/mails/2")).status).toBe(404)
    expect((await get("/mails/..%2f1")).status).toBe(404)
  })

  it("refuses as it is told, and keeps nothing of it", async () => {
    await expect(send({ to: "nobody@example.com" })).rejects.toThrow("550 no such user")
    expect(catcher.mails).toHaveLength(1)
  })
})
