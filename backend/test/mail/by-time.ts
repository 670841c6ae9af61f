import { tellOfMorning } from "@kct/medusa-plugin-ties/workflows/mail/tell-morning"
import { tellOfPaymentDue } from "@kct/medusa-plugin-ties/workflows/mail/tell-payment-due"
import { tellOfTime } from "@kct/medusa-plugin-ties/workflows/mail/tell-time"
import type { WeddingMails } from "@kct/medusa-plugin-ties/contract/index"
import { inDays, membersOf, weddingOf } from "../quotes/world"
import type { MailWorld } from "./world"

/** An hour of today, in the zone of a desk that keeps no hours. */
const at = (hour: number): number => new Date().setUTCHours(hour, 30, 0, 0)

export function byTime(world: MailWorld): void {
  const kindsOf = async (address: string, kind: string) =>
    world.sql<{ state: string }>(
      "select state from out_message where recipient = ? and kind = ?",
      address,
      kind,
    )

  describe("mail that comes with the day", () => {
    it("tells a coordinator in the morning what there is to do, once, and nobody who has nothing to do or is away", async () => {
      const email = "anna.digest@example.com"
      const one = await world.create(weddingOf(6, { details: { email } as never }))
      const settled = () =>
        world.eventually(async () => {
          const { coordinator } = await world.desk(one.id)
          if (coordinator === null) throw new Error("nobody has it yet")
          return coordinator
        })
      const address = await world.addressOf((await settled()).id)
      await tellOfMorning(world.container(), at(6))
      await tellOfMorning(world.container(), at(13))
      expect(await kindsOf(address, "daily-digest")).toEqual([])
      await tellOfMorning(world.container(), at(7))
      await tellOfMorning(world.container(), at(8))
      await world.sendMail()
      const digests = world.mailsTo(address).filter(({ subject }) => subject.startsWith("Your day: "))
      expect(digests).toHaveLength(1)
      expect(digests[0]?.text).toContain("Ada & Grace")
      expect(digests[0]?.text).toContain("Quote to look at, answer by ")
      // Staff pack, and have their own.
      expect(await kindsOf(await world.addressOf(world.staff.id), "daily-digest")).toEqual([])
      const away = await world.hire("lead", {
        name: "Away",
        days_off: [{ from: inDays(-1), to: inDays(1) }],
      })
      await tellOfMorning(world.container(), at(9))
      expect(await kindsOf(await world.addressOf(away.id), "daily-digest")).toEqual([])
    })

    it("tells staff the day before what has to leave, once", async () => {
      const email = "anna.shipby@example.com"
      const one = await world.accepted(weddingOf(5, { details: { email } as never }))
      const orderId = await world.order(one.cartId)
      await world.eventually(async () => {
        expect((await world.desk(one.id)).tasks.some(({ key }) => key === "shipped")).toBe(true)
        expect((await world.desk(one.id)).quote.state).toBe("paid")
      })
      const staff = await world.addressOf(world.staff.id)
      await world.sql(
        "update wed_task set due_on = ? where wedding_id = ? and key = 'shipped'",
        inDays(1),
        one.id,
      )
      await tellOfMorning(world.container(), at(7))
      await tellOfMorning(world.container(), at(8))
      await world.sendMail()
      const mails = world.mailsTo(staff).filter(({ subject }) => subject.startsWith("Ship by tomorrow"))
      expect(mails.map(({ subject }) => subject)).toEqual(["Ship by tomorrow: 1 wedding"])
      const [order] = await world.sql<{ display_id: number }>(
        'select display_id from "order" where id = ?',
        orderId,
      )
      expect(mails[0]?.text).toContain(`Order #${order?.display_id}, 5 ties`)
    })

    it("asks members who pay themselves to do so when it is due, at the price of the quote, once", async () => {
      const email = "anna.due@example.com"
      const [self, other] = ["self.due@example.com", "other.due@example.com"]
      const members = membersOf(6).map((one, place) => ({
        ...one,
        ...(place === 1 ? { email: self, pays: "self" as const } : {}),
        ...(place === 2 ? { email: other } : {}),
      }))
      const one = await world.create(weddingOf(6, { details: { email } as never, members }))
      await world.eventually(async () => expect((await world.desk(one.id)).tasks).not.toEqual([]))
      const due = (days: number) =>
        world.sql(
          "update wed_task set due_on = ? where wedding_id = ? and key = 'quote-paid'",
          inDays(days),
          one.id,
        )
      await due(2)
      await tellOfPaymentDue(world.container())
      // Nothing is agreed yet.
      expect(await kindsOf(self, "member-payment-due")).toEqual([])
      await world.decideOk(one.id, "approve", { version: 1 })
      await due(30)
      await tellOfPaymentDue(world.container())
      expect(await kindsOf(self, "member-payment-due")).toEqual([])
      await due(5)
      await tellOfPaymentDue(world.container())
      await tellOfPaymentDue(world.container())
      await world.sendMail()
      expect(world.mailsTo(self).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^Your tie for Ada & Grace: \$\d/),
      ])
      expect(world.mailsTo(other)).toEqual([])
    })

    it("thanks a couple some days after their day, once, and not months later", async () => {
      const email = "anna.thanks@example.com"
      const one = await world.accepted(weddingOf(5, { details: { email } as never }))
      await world.shipAndDeliver(await world.order(one.cartId))
      await world.eventually(async () => expect((await world.desk(one.id)).quote.state).toBe("delivered"))
      const had = (days: number) =>
        world.sql("update wed_wedding set date = ? where id = ?", inDays(-days), one.id)
      for (const days of [1, 200]) {
        await had(days)
        await tellOfTime(world.container())
      }
      expect(await kindsOf(email, "thank-you")).toEqual([])
      await had(4)
      await tellOfTime(world.container())
      await tellOfTime(world.container())
      await world.sendMail()
      const thanks = world.mailsTo(email).filter(({ subject }) => subject.startsWith("All the best"))
      expect(thanks).toHaveLength(1)

      // Everything that they were told stands on the wedding, for who looks after it.
      const { mails, count } = await world.lead.get<WeddingMails>(`/admin/ties/weddings/${one.id}/mails`)
      expect(count).toBe(mails.length)
      expect(mails[0]).toMatchObject({
        kind: "thank-you",
        title: "Thank you",
        recipient: email,
        state: "sent",
      })
      expect(new Set(mails.map(({ wedding_id }) => wedding_id))).toEqual(new Set([one.id]))
      expect((await world.lead.send("GET", "/admin/ties/weddings/wed_none/mails")).status).toBe(404)
    })
  })
}
