import { tellOfTime } from "@kct/medusa-plugin-ties/workflows/mail/tell-time"
import { weddingOf } from "../quotes/world"
import type { MailWorld } from "./world"

const COUPLE = "anna.journey@example.com"
const details = { ...weddingOf(1).details, email: COUPLE, partner_one: "Anna <b>", partner_two: "Ben" }

/** The token of a couple's link in a mail. */
const tokenIn = (text: string): string => /http:\/\/shop\.example\/our-wedding\/(\S+)/.exec(text)?.[1] ?? ""

export function journey(world: MailWorld): void {
  describe("mail of a wedding", () => {
    it("goes with it from the first day to the door: to the couple each step once, with links that open it", async () => {
      const one = await world.create(weddingOf(6, { details }))
      expect((await world.subjectsTo(COUPLE, 2)).sort()).toEqual([
        expect.stringMatching(/ looks after your wedding$/),
        "We have your wedding, Anna <b> & Ben",
      ])
      await world.decideOk(one.id, "request_changes", {
        version: 1,
        reason: "No <script>alert(1)</script> please",
      })
      await world.subjectsTo(COUPLE, 3)
      const asked = world.mailsTo(COUPLE)[2]
      expect(asked?.subject).toBe("A question about your ties")
      expect(asked?.html).toContain("No &lt;script&gt;alert(1)&lt;/script&gt; please")
      expect(asked?.html).not.toContain("<script")

      // By the link of the mail, as the couple would.
      await world.coupleOk("POST", "/submit", tokenIn(asked?.text ?? ""), { version: 1 })
      await world.decideOk(one.id, "approve", { version: 1 })
      await world.subjectsTo(COUPLE, 4)
      const ready = world.mailsTo(COUPLE)[3]
      expect(ready?.subject).toMatch(/^Your quote is ready: \$/)
      expect(
        ready?.attachments.every(({ inline, contentType }) => inline && contentType === "image/png"),
      ).toBe(true)
      expect(ready?.html).toContain('src="data:image/png;base64,')
      const token = tokenIn(ready?.text ?? "")
      expect((await world.opened(token)).code).toBe(one.wedding.code)
      expect((await world.opened(one.token)).code).toBe(one.wedding.code)

      await world.coupleOk("POST", "/accept", token, { version: 1 })
      const orderId = await world.order(one.cartId)
      await world.subjectsTo(COUPLE, 6)
      await world.shipAndDeliver(orderId)
      expect((await world.subjectsTo(COUPLE, 8)).slice(4)).toEqual([
        "Your quote is approved",
        "Thank you: your ties are ordered",
        "Your ties are on their way",
        "Your ties are there",
      ])
      expect(world.mailsTo(COUPLE)[6]?.text).toContain("1Z999")
      // A wedding's order is thanked for once.
      expect(world.mailsTo(COUPLE).filter(({ subject }) => subject.startsWith("Your order"))).toEqual([])
      // Eight to the couple, two to whoever looks after it, and one to staff: six ties are many here.
      await world.eventually(async () => {
        const { byState } = await world.outbox().listMails({ states: [], search: null, limit: 1, offset: 0 })
        expect(byState).toEqual({ sent: 11 })
      })
    })

    it("tells whoever looks after it of it, and of what waits for them, and nobody twice", async () => {
      const email = "anna.desk@example.com"
      const one = await world.create(weddingOf(6, { details: { ...details, email } }))
      await world.subjectsTo(email, 2)
      const { coordinator } = await world.desk(one.id)
      const address = await world.addressOf(coordinator!.id)
      expect(await world.subjectsTo(address, 1)).toEqual([
        expect.stringMatching(/^New wedding: Anna <b> & Ben, /),
      ])
      expect(world.mailsTo(address)[0]?.text).toContain(`http://api.example/app/ties/weddings/${one.id}`)
      expect(world.mailsTo(address)[0]?.text).not.toContain("our-wedding")

      await world.decideOk(one.id, "request_changes", { version: 1, reason: "Another blue?" })
      await world.coupleOk("POST", "/submit", one.token, { version: 1 })
      expect((await world.subjectsTo(address, 2))[1]).toBe("To approve: Anna <b> & Ben, version 1")
      await world.tellAgain(one.id)
      await world.sendMail()
      expect(world.mailsTo(email)).toHaveLength(3)
      expect(world.mailsTo(address)).toHaveLength(2)
    })

    it("warns of what comes with time: an answer that is due, a quote that runs out", async () => {
      const email = "anna.time@example.com"
      const one = await world.create(weddingOf(6, { details: { ...details, email } }))
      await world.subjectsTo(email, 2)
      const { coordinator } = await world.desk(one.id)
      const address = await world.addressOf(coordinator!.id)
      await world.subjectsTo(address, 1)
      await tellOfTime(world.container())
      await world.sql("update wed_wedding set sla_due_at = now() + interval '1 hour' where id = ?", one.id)
      await world.sql(
        "update quo_quote set expires_at = now() + interval '1 day' where wedding_id = ?",
        one.id,
      )
      await tellOfTime(world.container())
      await tellOfTime(world.container())
      expect((await world.subjectsTo(address, 2))[1]).toBe("Answer due soon: Anna <b> & Ben")
      expect((await world.subjectsTo(email, 3))[2]).toBe("Your quote runs out soon")
      expect(world.mailsTo(email)[2]?.headers).toMatchObject({
        "list-unsubscribe": expect.stringMatching(/^<http:\/\/api\.example\/mail\/unsubscribe\/[\w-]{43}>$/),
        "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      })
      await world.sendMail()
      expect(world.mailsTo(email)).toHaveLength(3)
      expect(world.mailsTo(address)).toHaveLength(2)
    })

    it("is written to nobody about a wedding that was invented for a demonstration", async () => {
      const email = "anna.demo@example.com"
      const one = await world.create(weddingOf(6, { details: { ...details, email }, submit: false }))
      await world.sql("update wed_wedding set is_demo = true where id = ?", one.id)
      await world.coupleOk("POST", "/submit", one.token, { version: 1 })
      await world.eventually(async () => {
        expect((await world.desk(one.id)).coordinator).not.toBeNull()
      })
      await world.sendMail()
      expect(world.mailsTo(email)).toEqual([])
    })
  })
}
