import { createHmac } from "node:crypto"
import { tellOfUnread } from "@kct/medusa-plugin-ties/workflows/mail/tell-unread"
import { weddingOf } from "../quotes/world"
import type { MailGround } from "../mail/ground"
import type { MessagesWorld } from "./world"

export const INBOUND = {
  domain: "reply.ties.example",
  secret: "a secret by which addresses are signed",
  mailgun_signing_key: "key-of-mailgun",
  sendgrid_secret: "s".repeat(40),
}

/** Mail that tells of messages, and its answers. */
export function byMail(world: MessagesWorld, mail: MailGround): void {
  const tell = () => tellOfUnread(world.container())
  const mailsTo = (address: string, subject: RegExp) =>
    mail.catcher().mails.filter((one) => one.to.includes(address) && subject.test(one.subject))
  const told = (address: string, subject: RegExp, count: number) =>
    world.eventually(async () => {
      const mails = mailsTo(address, subject)
      if (mails.length !== count) throw new Error(`${address} has ${mails.length}`)
      return mails
    })

  /** A wedding whose couple has an address of its own. */
  const opened = async (email: string) => {
    const one = await world.mine({ ...weddingOf(3), details: { ...weddingOf(1).details, email } })
    const [row] = await world.sql<{ email: string }>(
      'select u.email from wed_coordinator c join "user" u on u.id = c.user_id where c.id = ?',
      world.coordinator.id,
    )
    return { ...one, email, couple: world.holder(one.token), coordinator: row!.email }
  }

  /** As Mailgun hands it in. */
  const handIn = (fields: Record<string, string>, key = INBOUND.mailgun_signing_key) => {
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = createHmac("sha256", key).update(`${timestamp}token`).digest("hex")
    return world.anonymous.send("POST", "/mail/inbound/mailgun", {
      timestamp,
      token: "token",
      signature,
      ...fields,
    })
  }

  describe("a message that nobody has read", () => {
    it("is told of by mail once, all that was written meanwhile together, with script as the text that it is", async () => {
      const { id, couple, email, coordinator } = await opened("unread@example.com")
      await world.wrote(couple, id, "One <script>alert(1)</script>")
      await world.wrote(couple, id, "Two")
      await tell()
      await tell()
      const [toDesk] = await told(coordinator, /wrote \(KCT-/, 1)
      expect(toDesk?.text).toMatch(/One <script>alert\(1\)<\/script>[^]*Two/)
      expect(toDesk?.html).not.toContain("<script")
      await world.wrote(world.coordinator, id, "Three, from us.")
      await tell()
      const [toCouple] = await told(email, /wrote about your ties/, 1)
      expect(toCouple?.text).toContain("Three, from us.")
      expect(toCouple?.text).toContain("http://shop.example/our-wedding/")
      // Something new is told of again, and what was told of is not.
      await world.wrote(world.coordinator, id, "Four.")
      await tell()
      const [, second] = await told(email, /wrote about your ties/, 2)
      expect(second?.text).toContain("Four.")
      expect(second?.text).not.toContain("Three")
    })

    it("is told of to nobody who has read it, or answered", async () => {
      const { id, couple, email, coordinator } = await opened("has-read@example.com")
      const before = mailsTo(coordinator, /wrote \(KCT-/).length
      const { seq } = await world.wrote(couple, id, "Seen at once.")
      await world.read(world.coordinator, id, seq)
      await world.wrote(world.coordinator, id, "Answered at once.")
      await world.wrote(couple, id, "Thank you.")
      await world.wrote(world.lead, id, "A colleague answers for her.")
      await world.read(couple, id, 1_000_000)
      await tell()
      const { rows } = await world.knex().raw("select kind from out_message where wedding_id = ?", [id])
      expect((rows as { kind: string }[]).filter(({ kind }) => /message/.test(kind))).toEqual([])
      expect(mailsTo(email, /wrote about/)).toEqual([])
      expect(mailsTo(coordinator, /wrote \(KCT-/)).toHaveLength(before)
    })
  })

  describe("an answer by mail", () => {
    it("is written into the thread without what it answers to, once for its Message-ID", async () => {
      const { id, couple, email } = await opened("answers@example.com")
      await world.wrote(world.coordinator, id, "Shall I add the ushers?")
      await tell()
      const [asked] = await told(email, /wrote about your ties/, 1)
      const recipient = asked?.headers["reply-to"] ?? ""
      expect(recipient).toMatch(/^reply\+[0-9a-z]{50}@reply\.ties\.example$/)
      const answer = {
        recipient,
        from: "Ada <Answers@example.com>",
        "Message-Id": "<answer-1@example.com>",
        "body-plain":
          "Yes, please <b>both</b>.\n\nOn Mon, Mar 1, 2027 at 9:00 AM KCT Ties <hello@ties.example> wrote:\n> Shall I add the ushers?\n",
      }
      expect((await handIn(answer)).status).toBe(200)
      expect((await handIn(answer)).status).toBe(200)
      const { messages } = await world.thread(couple, id)
      expect(messages.map(({ text, via, from }) => [from.kind, text, via])).toEqual([
        ["desk", "Shall I add the ushers?", "page"],
        ["couple", "Yes, please <b>both</b>.", "mail"],
      ])
    })

    it("comes in through SendGrid with its secret, and pictures come along", async () => {
      const { id, couple, coordinator } = await opened("sendgrid@example.com")
      await world.wrote(couple, id, "Which blue is it?")
      const before = mailsTo(coordinator, /wrote \(KCT-/).length
      await tell()
      const asked = (await told(coordinator, /wrote \(KCT-/, before + 1)).at(-1)
      const form = new FormData()
      form.set("headers", "Message-ID: <answer-2@example.com>")
      form.set("envelope", JSON.stringify({ to: [asked?.headers["reply-to"]], from: coordinator }))
      form.set("from", `Cora <${coordinator}>`)
      form.set(
        "text",
        "Navy.\r\n\r\nOn Mon, Mar 1, 2027 at 9:00 AM KCT Ties <hello@ties.example> wrote:\r\n> Which blue?\r\n",
      )
      form.set("attachment1", new Blob([Buffer.from("%PDF-1.4 colours")]), "colours.pdf")
      form.set("attachment2", new Blob([Buffer.from("<svg onload=alert(1)>")]), "colours.svg")
      expect((await world.postForm("/mail/inbound/sendgrid/wrong", form)).status).toBe(404)
      expect((await world.postForm(`/mail/inbound/sendgrid/${INBOUND.sendgrid_secret}`, form)).status).toBe(
        200,
      )
      const { messages } = await world.thread(couple, id)
      expect(messages.at(-1)).toMatchObject({
        from: { kind: "desk", name: "Cora Coordinator" },
        text: "Navy.\n\n(1 file was left out: only pictures and PDFs are taken.)",
        attachments: [{ name: "colours.pdf", type: "application/pdf" }],
        via: "mail",
      })
    })

    it("from a stranger is kept out, and told to whoever looks after the wedding", async () => {
      const { id, couple, email } = await opened("stranger@example.com")
      await world.wrote(world.coordinator, id, "For your eyes.")
      await tell()
      const [asked] = await told(email, /wrote about your ties/, 1)
      const fields = {
        recipient: asked?.headers["reply-to"] ?? "",
        "Message-Id": "<3@x.example>",
        "body-plain": "Send it to me <i>instead</i>.",
      }
      await handIn({ ...fields, from: "Mallory <mallory@x.example>" })
      expect((await world.thread(couple, id)).messages).toHaveLength(1)
      const { notes } = await world.desk(id)
      expect(notes.map(({ visibility, body }) => [visibility, body])).toEqual([
        ["internal", expect.stringMatching(/mallory@x\.example[^]*<i>instead<\/i>/)],
      ])
    })

    it("that nobody has signed, or to an address that nobody has, is taken from nobody", async () => {
      const fields = { recipient: "reply+x@reply.ties.example", from: "a@example.com", "Message-Id": "<4@x>" }
      expect((await handIn(fields, "another-key")).status).toBe(401)
      expect((await handIn(fields)).status).toBe(200)
    })
  })
}
