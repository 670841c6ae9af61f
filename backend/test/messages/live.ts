import { liveHub } from "@kct/medusa-plugin-ties/workflows/live/index"
import { eventually } from "../harness/eventually"
import { seenOf } from "../portal/edits"
import { membersOf, weddingOf } from "../quotes/world"
import type { MessagesWorld, Stream } from "./world"

/** Milliseconds: of a machine that does much else. */
const WITHIN = 30_000

/** What appears without a reload. */
export function live(world: MessagesWorld): void {
  describe("live updates", () => {
    afterEach(() => world.hangUp())

    it("tell both sides of a message as it is written, and of what else happens to the wedding", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const [ofCouple, ofDesk] = await Promise.all([
        world.listen(couple, id),
        world.listen(world.coordinator, id),
      ])
      expect([ofCouple.status, ofDesk.status]).toEqual([200, 200])
      const { id: messageId } = await world.wrote(couple, id, "Hello.")
      await eventually(async () => {
        for (const stream of [ofCouple, ofDesk]) {
          expect(stream.messages).toEqual([expect.objectContaining({ about: messageId })])
        }
      }, WITHIN)
      await world.decideOk(id, "approve", { version: 1 })
      await world.read(world.coordinator, id, 1_000_000)
      await eventually(async () => {
        expect(ofCouple.kinds).toEqual(expect.arrayContaining(["message", "quote", "read"]))
        expect(ofDesk.kinds).toEqual(expect.arrayContaining(["message", "quote", "read"]))
      }, WITHIN)
    })

    it("tell couple and desk that a member has answered, was written to, or is another, and nothing twice", async () => {
      const members = membersOf(3).map((member, at) => ({ ...member, email: `live${at}@example.com` }))
      const { id, token, wedding } = await world.mine(weddingOf(3, { members }))
      const [first, second, third] = wedding.members.map(({ id: one }) => one) as [string, string, string]
      const [couple, member] = [world.holder(token), await world.member(id, first)]
      const streams = [await world.listen(couple, id), await world.listen(world.coordinator, id)]
      const ofMembers = ({ told }: Stream) =>
        told.flatMap(({ kind, about }) => (kind === "member" ? about : []))
      const { color, style } = wedding.members[0]!
      const confirm = { color: color.slug, style: style.slug }
      for (let time = 0; time < 2; time += 1) {
        await member.ok("POST", "/store/ties/weddings/member", { confirm })
        await couple.ok("POST", `/store/ties/weddings/link/members/${second}/invite`)
      }
      const edit = {
        kind: "replace",
        member_id: third,
        seen: seenOf(wedding.members[2]!),
        person: { name: "Zoe" },
      }
      await couple.ok("POST", "/store/ties/weddings/link/party/changes", { edits: [edit] })
      await eventually(async () => {
        for (const stream of streams) expect(stream.kinds).toContain("wedding")
      }, WITHIN)
      for (const stream of streams) expect(ofMembers(stream)).toEqual([first, second])
    })

    it("go on after a break where they were: nothing is missed, nothing comes twice", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const first = await world.listen(couple, id)
      await world.wrote(world.coordinator, id, "Before.")
      await eventually(async () => expect(first.messages).toHaveLength(1), WITHIN)
      first.close()
      const written = []
      for (let at = 0; at < 12; at += 1)
        written.push(await world.wrote(world.coordinator, id, `While away ${at}`))
      const second = await world.listen(couple, id, { lastId: first.lastId })
      await world.wrote(world.coordinator, id, "After.")
      await eventually(async () => expect(second.messages).toHaveLength(13), WITHIN)
      expect(second.messages.slice(0, 12).map(({ about }) => about)).toEqual(
        written.map(({ id: one }) => one),
      )
      expect(await world.news(couple, id, first.lastId)).toEqual({
        events: second.told,
        head: second.lastId,
        reset: false,
      })
    })

    it("miss nothing while many write at once: numbers become visible in their order", async () => {
      const { id, token } = await world.mine()
      const stream = await world.listen(world.holder(token), id)
      const writers = [world.holder(token), world.coordinator, world.lead, world.owner]
      await Promise.all(
        Array.from({ length: 40 }, (_, at) => world.wrote(writers[at % 4]!, id, `At once ${at}`)),
      )
      await eventually(async () => expect(stream.messages).toHaveLength(40), WITHIN)
      const seqs = stream.told.map(({ seq }) => seq)
      expect(seqs).toEqual(seqs.map((_, at) => seqs[0]! + at))
    })

    it("are told by whatever process did it: a notice comes from the database", async () => {
      const { id, token } = await world.mine()
      const stream = await world.listen(world.holder(token), id)
      // As another process does: by a connection of its own.
      await world.weddings().tell({ weddingId: id, kind: "tracking" })
      await eventually(async () => expect(stream.kinds).toContain("tracking"), WITHIN)
    })

    it("find what no notice has told at the next sign of life", async () => {
      const { id, token } = await world.mine()
      const stream = await world.listen(world.holder(token), id)
      await world.knex().raw(
        `with counted as (insert into wed_feed (wedding_id, last_seq) values (?, 1)
           on conflict (wedding_id) do update set last_seq = wed_feed.last_seq + 1 returning last_seq)
         insert into wed_event (id, wedding_id, seq, kind, about, for_whom)
         select 'wevt_silent', ?, last_seq, 'task', 'silent', 'couple' from counted`,
        [id, id],
      )
      await eventually(
        async () => expect(stream.told).toContainEqual(expect.objectContaining({ about: "silent" })),
        WITHIN,
      )
    })

    it("hear again after the database has hung up on them", async () => {
      const { id, token } = await world.mine()
      const stream = await world.listen(world.holder(token), id)
      await world
        .knex()
        .raw("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'")
      await world.wrote(world.coordinator, id, "Still there?")
      await eventually(async () => expect(stream.messages).toHaveLength(1), WITHIN)
      await world.wrote(world.coordinator, id, "And now?")
      await eventually(async () => expect(stream.messages).toHaveLength(2), WITHIN)
    })

    it("end with the link by which they came", async () => {
      const { id, token } = await world.mine()
      const stream = await world.listen(world.holder(token), id)
      await world.program.ok("POST", `/admin/ties/weddings/${id}/link`)
      await eventually(async () => expect(stream.isOpen).toBe(false), WITHIN)
    })

    it("tell nobody of what does not concern them", async () => {
      const { id, token, wedding } = await world.mine()
      const stream = await world.listen(world.holder(token), id)
      const member_id = wedding.members[1]!.id
      await world.wrote(world.coordinator, id, { text: "Between us.", member_id, with_couple: false })
      await world.wrote(world.coordinator, id, "To the couple.")
      await eventually(async () => expect(stream.messages).toHaveLength(1), WITHIN)
      expect((await world.listen(world.other, id)).status).toBe(404)
    })

    it("are so many for one link and no more, and cost nothing when they are over", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      for (let at = 0; at < 3; at += 1) expect((await world.listen(couple, id)).status).toBe(200)
      expect((await world.listen(couple, id)).status).toBe(429)
      expect((await world.listen(world.coordinator, id)).status).toBe(200)
      world.hangUp()
      await eventually(async () => expect(liveHub(world.container()).size).toBe(0), WITHIN)
      const { rows } = await world.knex().raw("select 1 from pg_stat_activity where query like 'listen %'")
      expect(rows).toEqual([])
    })
  })
}
