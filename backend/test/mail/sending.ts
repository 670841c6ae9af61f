import type { NewMail } from "@kct/medusa-plugin-ties/workflows/mail/queue"
import type { MailWorld } from "./world"

const wedding = { id: "wed_none", code: "KCT-TEST", couple: "Anna & Ben", date: "2027-06-19" }

/** A mail that is about nothing but itself. */
const letter = (to: string, of = to): NewMail => ({ kind: "wedding-delivered", of, to, payload: { wedding } })

export function sending(world: MailWorld): void {
  const rows = async (search: string) =>
    (await world.outbox().listMails({ states: [], search, limit: 99, offset: 0 })).rows

  describe("the outbox", () => {
    it("refuses a mail that lacks what it is to say, and queues nothing of the lot", async () => {
      const broken = { ...letter("broken@example.com"), payload: {} } as unknown as NewMail
      await expect(world.queue(letter("whole@example.com"), broken)).rejects.toThrow(/invalid/i)
      expect(await rows("whole@example.com")).toEqual([])
    })

    it("sends each mail once, though it is told of ten times and ten senders are at it", async () => {
      const all = Array.from({ length: 30 }, (_, at) => letter(`many-${at}@example.com`))
      await Promise.all(Array.from({ length: 10 }, () => world.queue(...all)))
      await Promise.all(Array.from({ length: 10 }, () => world.sendMail()))
      for (const { to } of all) expect(world.mailsTo(to)).toHaveLength(1)
    })

    it("tries again what was refused for now, each time under its own key and one Message-ID", async () => {
      const to = "later@example.com"
      let tries = 0
      world.mail.answer(([address]) =>
        address === to && ++tries < 3 ? { code: 451, message: "try later" } : null,
      )
      await world.queue(letter(to))
      await world.eventually(async () =>
        expect((await rows(to))[0]).toMatchObject({ state: "queued", attempts: 1 }),
      )
      expect((await rows(to))[0]?.next_try_at.getTime()).toBeGreaterThan(Date.now() + 10_000)
      await world.sendMail()
      expect(tries).toBe(1)
      await world.hurry()
      await world.sendMail()
      await world.hurry()
      await world.sendMail()
      const [row] = await rows(to)
      expect(row).toMatchObject({ state: "sent", attempts: 3, last_error: null })
      const [mail] = world.mailsTo(to)
      expect(mail?.messageId).toBe(`<${row?.id}@ties.example>`)
      expect(mail?.headers["x-idempotency-key"]).toBe(`${row?.id}.3`)
    })

    it("gives up at once what was refused for good, and says why", async () => {
      const to = "gone@example.com"
      world.mail.answer(([address]) => (address === to ? { code: 550, message: "no such user" } : null))
      await world.queue(letter(to))
      await world.eventually(async () =>
        expect((await rows(to))[0]).toMatchObject({
          state: "dead",
          attempts: 1,
          last_error: expect.stringContaining("no such user"),
        }),
      )
    })

    it("takes over what a process that died has left, and sends nothing that was taken before it died", async () => {
      const [lost, taken] = ["lost@example.com", "taken@example.com"]
      world.mail.answer(() => ({ code: 451, message: "hold everything" }))
      await world.queue(letter(lost), letter(taken))
      await world.eventually(async () => {
        for (const to of [lost, taken])
          expect((await rows(to))[0]).toMatchObject({ state: "queued", attempts: 1 })
      })
      world.mail.answer(null)
      // Killed between taking the mail and offering it; and between the server's yes and writing it down.
      await world.sql(
        "update out_message set state = 'sending', lease_until = now() - interval '1 s' where recipient in (?, ?)",
        lost,
        taken,
      )
      await world.sql(
        "update out_attempt set outcome = null where message_id in (select id from out_message where recipient in (?, ?))",
        lost,
        taken,
      )
      await world.sql("update notification set status = 'success' where \"to\" = ?", taken)
      await world.sendMail()
      expect((await rows(lost))[0]).toMatchObject({ state: "sent", attempts: 2 })
      expect((await rows(taken))[0]).toMatchObject({ state: "sent", attempts: 2 })
      expect(world.mailsTo(lost)).toHaveLength(1)
      expect(world.mailsTo(taken)).toEqual([])
    })

    it("sends nothing to an address that came back or complained, and says so", async () => {
      const to = "complained@example.com"
      await world.outbox().suppress(to, "complaint", "feedback loop")
      await world.queue(letter(to))
      await world.eventually(async () =>
        expect((await rows(to))[0]).toMatchObject({
          state: "suppressed",
          last_error: expect.stringMatching(/unwanted/),
        }),
      )
      expect(world.mailsTo(to)).toEqual([])
    })

    it("waits while nobody sends mail for this store, and costs no try", async () => {
      const to = "waiting@example.com"
      await world.sql("update notification_provider set is_enabled = false where id = 'smtp'")
      await world.queue(letter(to))
      await world.sendMail()
      expect((await rows(to))[0]).toMatchObject({ state: "queued", attempts: 0 })
      await world.sql("update notification_provider set is_enabled = true where id = 'smtp'")
      await world.sendMail()
      expect(world.mailsTo(to)).toHaveLength(1)
    })
  })
}
