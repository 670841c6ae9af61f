import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { OUTBOX_MODULE } from ".."
import type { OutboxService } from "../service"
import type { NewMessage } from "./message-rows"

const mail = (eventKey: string, recipient = "anna@example.com"): NewMessage => ({
  eventKey,
  recipient,
  kind: "quote-ready",
  locale: "en",
  timeZone: "UTC",
  payload: { code: "KCT-1" },
  weddingId: "wed_1",
  at: new Date(Date.now() - 1000),
})
const LEASE = 60
const sent = { outcome: "sent", externalId: "ext", subject: "Your quote" } as const

moduleIntegrationTestRunner<OutboxService>({
  moduleName: OUTBOX_MODULE,
  resolve: path.resolve(__dirname, ".."),
  testSuite: ({ service }) => {
    /** Takes a mail that has to be there. */
    const claim = async () => {
      const claimed = await service.claimNext(LEASE)
      if (!claimed) throw new Error("There is no mail to take")
      return claimed
    }
    const only = async () =>
      (await service.listMails({ states: [], search: null, limit: 9, offset: 0 })).rows[0]
    /** What a process that died leaves: its lease is over. */
    const die = (id: string) => service.updateOutMessages({ id, lease_until: new Date(Date.now() - 1000) })

    it("one event is queued once for one recipient, however often and in whatever spelling it is told", async () => {
      const told = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          service.queue([mail("e", at % 2 ? "Anna@Example.com " : "anna@example.com")]),
        ),
      )
      expect(told.flat()).toHaveLength(1)
      expect(await service.queue([mail("e"), mail("e", "ben@example.com")])).toHaveLength(1)
    })

    it("of processes that take mails at once, each gets others, and together they get all", async () => {
      await service.queue(Array.from({ length: 10 }, (_, at) => mail(`e${at}`)))
      const taken = await Promise.all(Array.from({ length: 20 }, () => service.claimNext(LEASE)))
      const ids = taken.flatMap((claimed) => claimed?.message.id ?? [])
      expect(new Set(ids).size).toBe(10)
      expect(ids).toHaveLength(10)
    })

    it("a mail whose process died is taken again under a key of its own, with the key whose end nobody knows", async () => {
      await service.queue([mail("e")])
      const first = await claim()
      expect(first).toMatchObject({ key: `${first.message.id}.1`, lostKey: null })
      expect(await service.claimNext(LEASE)).toBeNull()
      await die(first.message.id)
      const second = await claim()
      expect(second).toMatchObject({ key: `${first.message.id}.2`, lostKey: first.key })
      expect((await service.retrieveOutAttempt(first.key)).outcome).toBe("unknown")
    })

    it("who was taken over changes nothing by failing late, but a mail that was sent late is sent", async () => {
      await service.queue([mail("e")])
      const first = await claim()
      await die(first.message.id)
      await service.claimNext(LEASE)
      await service.settle(first, { outcome: "never", error: "late", next: { state: "dead" } })
      expect(await only()).toMatchObject({ state: "sending", attempts: 2 })
      await service.settle(first, sent)
      expect(await only()).toMatchObject({ state: "sent", subject: "Your quote" })
      expect(await service.claimNext(LEASE)).toBeNull()
    })

    it("a mail that failed waits until it is due, and one that was given up until somebody has it tried anew", async () => {
      await service.queue([mail("e")])
      const first = await claim()
      const at = new Date(Date.now() + 60_000)
      await service.settle(first, { outcome: "later", error: "busy", next: { state: "queued", at } })
      expect(await service.claimNext(LEASE)).toBeNull()
      expect(await only()).toMatchObject({ state: "queued", last_error: "busy", next_try_at: at })
      await service.updateOutMessages({ id: first.message.id, next_try_at: new Date(0) })
      const second = await claim()
      await service.settle(second, { outcome: "never", error: "no such user", next: { state: "dead" } })
      expect(await service.claimNext(LEASE)).toBeNull()
      expect(await service.revive(first.message.id)).toBe(true)
      expect(await service.revive(first.message.id)).toBe(false)
      const third = await claim()
      expect(third).toMatchObject({ key: `${first.message.id}.3`, message: { tries: 1 } })
    })

    it("a mail that is put back costs no try", async () => {
      await service.queue([mail("e")])
      const first = await claim()
      await service.putBack(first, new Date(0), "no provider")
      expect(await only()).toMatchObject({
        state: "queued",
        attempts: 0,
        tries: 0,
        last_error: "no provider",
      })
      expect((await service.claimNext(LEASE))?.key).toBe(first.key)
    })

    it("a token tells whose mail it was in, and nothing else does", async () => {
      await service.queue([mail("e")])
      const { key } = await claim()
      await service.keepToken(key, "secret")
      expect(await service.findByToken("secret")).toBe("anna@example.com")
      expect(await service.findByToken("guess")).toBeNull()
      expect((await service.retrieveOutAttempt(key)).unsubscribe_hash).not.toContain("secret")
    })

    it("what is held against an address is there once, in any spelling", async () => {
      await service.suppress("Anna@example.com", "bounce", "550")
      await service.suppress("anna@example.com ", "bounce")
      await service.suppress("anna@example.com", "unsubscribe")
      expect((await service.readReasons("ANNA@example.com")).sort()).toEqual(["bounce", "unsubscribe"])
      expect(await service.readReasons("ben@example.com")).toEqual([])
    })

    it("lists the newest first, by state and by words, with how many there are of each state", async () => {
      await service.queue([mail("a"), mail("b", "ben@example.com"), mail("c", "cleo@example.com")])
      const claimed = await claim()
      await service.settle(claimed, sent)
      const { rows, count, byState } = await service.listMails({
        states: ["queued"],
        search: null,
        limit: 1,
        offset: 0,
      })
      expect([rows.length, count, byState]).toEqual([1, 2, { queued: 2, sent: 1 }])
      const found = await service.listMails({ states: [], search: "BEN@", limit: 9, offset: 0 })
      expect(found.rows.map(({ recipient }) => recipient)).toEqual(["ben@example.com"])
    })
  },
})
