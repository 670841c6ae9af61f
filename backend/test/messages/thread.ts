import type { Weddings } from "@kct/medusa-plugin-ties/contract/index"
import type { MessagesWorld } from "./world"

/** What is said, and who has seen it. */
export function thread(world: MessagesWorld): void {
  describe("the thread of a wedding", () => {
    it("is one between couple and desk: what each writes, the other reads, in the order in which it was written", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      await world.wrote(couple, id, "Could the ring bearer have a clip-on?")
      await world.wrote(world.coordinator, id, "He can. Shall I add it?")
      await world.wrote(couple, id, { text: "Please do.", partner: "two" })
      const said = [
        ["couple", "Ada & Grace", "Could the ring bearer have a clip-on?"],
        ["desk", "Cora Coordinator", "He can. Shall I add it?"],
        ["couple", "Grace", "Please do."],
      ]
      for (const who of [couple, world.coordinator, world.lead]) {
        const { messages } = await world.thread(who, id)
        expect(messages.map(({ from, text }) => [from.kind, from.name, text])).toEqual(said)
        expect(messages.map(({ seq }) => seq)).toEqual(
          messages.map(({ seq }) => seq).toSorted((a, b) => a - b),
        )
      }
      const { messages } = await world.thread(couple, id)
      expect(messages.map(({ from }) => from.me)).toEqual([true, false, true])
    })

    it("holds each message once, however often and however fast it is sent under its key", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => world.write(couple, id, "Once, please.", "key-of-one-message")),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
      expect(new Set(answers.map(({ data }) => data.message.id)).size).toBe(1)
      expect((await world.thread(couple, id)).messages).toHaveLength(1)
      expect((await world.write(couple, id, "Something else.", "key-of-one-message")).status).toBe(409)
      // Another author's keys are their own.
      expect((await world.write(world.coordinator, id, "Mine.", "key-of-one-message")).status).toBe(201)
    })

    it("keeps script as the text that it is, and refuses what is too long, empty, or unprintable, and says so", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const script = '<script>alert(1)</script><img src=x onerror="alert(1)">'
      expect((await world.wrote(couple, id, script)).text).toBe(script)
      for (const text of ["x".repeat(10_001), "é".repeat(100_000), "a\u0000b", ""]) {
        const { status, data } = await world.write(couple, id, text)
        expect([status, String(data.message)]).toEqual([
          expect.any(Number),
          expect.stringMatching(/text|large|long/i),
        ])
        expect([400, 413]).toContain(status)
      }
      expect((await world.write(couple, id, "x".repeat(10_000))).status).toBe(201)
      expect((await world.write(couple, id, "No key.", "")).status).toBe(400)
    })

    it("counts what somebody has not seen, and tells the others how far they have read", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      await world.wrote(couple, id, "One.")
      const { seq } = await world.wrote(couple, id, "Two.")
      expect((await world.thread(couple, id)).unread).toBe(0)
      expect((await world.thread(world.coordinator, id)).unread).toBe(2)
      expect(await world.read(world.coordinator, id, seq - 1)).toEqual({ unread: 1 })
      expect(await world.read(world.coordinator, id, 2_000_000_000)).toEqual({ unread: 0 })
      // Read is read: an answer that comes late takes nothing back.
      expect(await world.read(world.coordinator, id, 1)).toEqual({ unread: 0 })
      const [receipt] = (await world.thread(couple, id)).receipts
      expect(receipt).toMatchObject({ kind: "desk", name: "Cora Coordinator", seq })
      expect((await world.thread(world.lead, id)).unread).toBe(2)
    })

    it("is counted on the lists of the desk until who has the wedding has read it, or a colleague has answered", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const count = async () => {
        const { weddings } = await world.lead.get<Weddings>("/admin/ties/weddings?limit=200")
        return weddings.find((wedding) => wedding.id === id)?.unread_messages
      }
      await world.wrote(couple, id, "One.")
      const { seq } = await world.wrote(couple, id, "Two.")
      await world.read(world.lead, id, seq)
      expect(await count()).toBe(2)
      await world.read(world.coordinator, id, seq)
      expect(await count()).toBe(0)
      await world.wrote(couple, id, "Three.")
      expect(await count()).toBe(1)
      await world.wrote(world.lead, id, "For her.")
      expect(await count()).toBe(0)
    })

    it("is read from its end, a page at a time, and on from any number", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const seqs: number[] = []
      for (let at = 0; at < 53; at += 1) seqs.push((await world.wrote(couple, id, `Message ${at}`)).seq)
      const last = await world.thread(couple, id)
      expect([last.messages.length, last.more, last.messages.at(-1)?.text]).toEqual([50, true, "Message 52"])
      const earlier = await world.thread(couple, id, `?before=${last.messages[0]!.seq}`)
      expect([earlier.messages.map(({ text }) => text), earlier.more]).toEqual([
        ["Message 0", "Message 1", "Message 2"],
        false,
      ])
      const later = await world.thread(couple, id, `?after=${seqs[50]}`)
      expect(later.messages.map(({ text }) => text)).toEqual(["Message 51", "Message 52"])
    })

    it("shows a member what concerns them alone, and the couple not what a member keeps between them and the desk", async () => {
      const { id, token, wedding } = await world.mine()
      const couple = world.holder(token)
      const member_id = wedding.members[1]!.id
      await world.wrote(couple, id, "Between us and the desk.")
      await world.wrote(world.coordinator, id, { text: "Your neck size?", member_id, with_couple: false })
      await world.wrote(world.coordinator, id, { text: "For all three of us.", member_id })
      const member = await world.member(id, member_id)
      await world.wrote(member, id, { text: "Sixteen inches.", with_couple: false })
      const texts = async (who: typeof couple) =>
        (await world.thread(who, id)).messages.map(({ text }) => text)
      expect(await texts(member)).toEqual(["Your neck size?", "For all three of us.", "Sixteen inches."])
      expect((await world.thread(member, id)).messages.at(-1)?.from).toMatchObject({
        kind: "member",
        me: true,
      })
      expect((await world.thread(world.coordinator, id)).unread).toBe(1)
      expect(await texts(couple)).toEqual(["Between us and the desk.", "For all three of us."])
      expect(await texts(world.coordinator)).toHaveLength(4)
      const stranger = await world.write(world.coordinator, id, { text: "Who?", member_id: "wmem_nobody" })
      expect(stranger.status).toBe(400)
      const nobody = await world.write(world.coordinator, id, { text: "To nobody.", with_couple: false })
      expect(nobody.status).toBe(400)
    })

    it("has the desk's clock start with a couple's message and stop with a human answer", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      await world.wrote(world.coordinator, id, "Good morning.")
      const answered = (await world.desk(id)).sla
      await world.wrote(couple, id, "One more thing.")
      const running = (await world.desk(id)).sla
      await world.wrote(world.coordinator, id, "Done.")
      expect([answered.state, running.state, (await world.desk(id)).sla.state]).toEqual([
        "answered",
        "running",
        "answered",
      ])
    })

    it("is never changed afterwards, by whatever code", async () => {
      const { id, token } = await world.mine()
      await world.wrote(world.holder(token), id, "As it was said.")
      await expect(
        world.knex()("wed_message").where({ wedding_id: id }).update({ body: "Otherwise." }),
      ).rejects.toThrow("append-only")
    })
  })
}
