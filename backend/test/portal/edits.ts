import type {
  CoupleWedding,
  PartyEditInput,
  PartyOutlook,
  WeddingMember,
} from "@kct/medusa-plugin-ties/contract/index"
import { partyOutlookSchema } from "@kct/medusa-plugin-ties/contract/index"
import type { Answer } from "../bundles/world"
import { type Opened, refusalOf, weddingOf } from "../quotes/world"
import type { PortalWorld } from "./world"

/** How a member stands, as somebody has seen it. */
export const seenOf = ({
  color,
  style,
  role,
  quantity,
  pays,
  name,
  email,
  phone,
  neck_size,
}: WeddingMember) => ({
  role,
  color: color.slug,
  style: style.slug,
  quantity,
  pays,
  name,
  email,
  phone,
  neck_size,
})

type Fields = Partial<ReturnType<typeof seenOf>>

const setOf = (member: WeddingMember, to: Fields): PartyEditInput => ({
  kind: "set",
  member_id: member.id,
  seen: seenOf(member),
  to,
})
const removeOf = (member: WeddingMember): PartyEditInput => ({
  kind: "remove",
  member_id: member.id,
  seen: seenOf(member),
})
const replaceOf = (member: WeddingMember, name: string): PartyEditInput => ({
  kind: "replace",
  member_id: member.id,
  seen: seenOf(member),
  person: { name, email: `${name.toLowerCase()}@example.com` },
})
const addOf = (key: string, name: string): PartyEditInput => ({
  kind: "add",
  key: key.padEnd(16, "_"),
  member: { role: "usher", name, color: "navy-blue", style: "bow-tie", quantity: 1 },
})

export function edits(world: PortalWorld): void {
  const change = (one: Opened, ...edits: PartyEditInput[]): Promise<Answer<{ wedding: CoupleWedding }>> =>
    world.couple("POST", "/party/changes", one.token, { edits })
  const changed = async (one: Opened, ...edits: PartyEditInput[]): Promise<CoupleWedding> => {
    const { status, data } = await change(one, ...edits)
    expect([status, status === 200 ? "" : data]).toEqual([200, ""])
    return data.wedding
  }
  const preview = async (one: Opened, ...edits: PartyEditInput[]): Promise<PartyOutlook> => {
    const found = await world.coupleOk<PartyOutlook>("POST", "/party/preview", one.token, { edits })
    expect(partyOutlookSchema.parse(found)).toEqual(found)
    return found
  }
  const bundleNames = async ({ cartId }: Opened) =>
    (await world.bundles(cartId)).bundles[0]!.lines.map(({ name }) => name)

  describe("a change of the party, looked at first", () => {
    it("comes to what was shown, in ties, tier and every amount, and looking changes nothing", async () => {
      const one = await world.create(weddingOf(6, { submit: false }))
      const [groom, second, third] = one.wedding.members
      const asked = [
        setOf(groom!, { color: "royal-blue", style: "ultra-skinny-tie", quantity: 2 }),
        removeOf(second!),
        removeOf(third!),
        addOf("new", "Zoe"),
      ]
      const shown = await preview(one, ...asked)
      expect(await world.opened(one.token)).toEqual(one.wedding)
      expect(shown).toMatchObject({
        changes_offer: true,
        state: "draft",
        before: { ties: 6 },
        after: { ties: 6 },
      })
      const gone = await preview(one, removeOf(second!))
      expect(gone).toMatchObject({
        before: { ties: 6, tier: { percent: 15 }, total: one.wedding.quote.content.total },
        after: { ties: 5, tier: { percent: 10 } },
        next_tier: { percent: 15, ties_needed: 1 },
      })
      expect(gone.says).toContain("With 5 ties the wedding price is 10% off, and was 15%.")

      const wedding = await changed(one, ...asked)
      const { content } = wedding.quote
      expect(wedding.members.map(({ name }) => name)).toEqual([
        "Member 0",
        "Member 3",
        "Member 4",
        "Member 5",
        "Zoe",
      ])
      expect(shown.after).toMatchObject({ ties: content.ties })
      for (const amount of ["subtotal", "discount", "total"] as const) {
        expect(shown.after[amount]).toBeCloseTo(content[amount], 9)
      }
      const lineOf = new Map(content.lines.map((line) => [line.member_id, line.total]))
      for (const { member_id, after } of shown.members) {
        expect([member_id, after?.toFixed(6)]).toEqual([member_id, lineOf.get(member_id)?.toFixed(6)])
      }
    })

    it("keeps the special price that staff gave, and the codes that were entered", async () => {
      await world.code("TENOFF", { value: 30, target_type: "items" })
      const coded = await world.create(weddingOf(3, { submit: false, codes: ["TENOFF"] }))
      const special = await world.create(weddingOf(4))
      await world.ok("POST", `/admin/ties/weddings/${special.id}/special-price`, {
        percent: 5,
        version: 1,
        reason: "A friend of the house",
      })
      for (const one of [coded, { ...special, wedding: await world.opened(special.token) }]) {
        const [, second] = one.wedding.members
        const shown = await preview(one, removeOf(second!))
        expect(shown.before.discount).toBeCloseTo(one.wedding.quote.content.discount, 9)
        const { quote } = await changed(one, removeOf(second!))
        expect(shown.after.total).toBeCloseTo(quote.content.total, 9)
        expect(shown.after.discount).toBeCloseTo(quote.content.discount, 9)
        expect(quote.content.discount).toBeGreaterThan(0)
      }
    })

    it("counts who has not answered towards the tier, and says so", async () => {
      const one = await world.create(weddingOf(4))
      const [, late] = one.wedding.members
      await world.sql(
        "update wed_member set style_confirmed_at = now() where wedding_id = ? and id <> ?",
        one.id,
        late!.id,
      )
      const shown = await preview(one, addOf("new", "Zoe"))
      expect(shown.awaited).toEqual([late!.id])
      expect(shown.after).toMatchObject({ ties: 5, tier: { percent: 10 } })
      expect(shown.says).toContain(
        "Member 1 has not answered yet, and counts towards the wedding price all the same.",
      )
    })
  })

  describe("a change of the party", () => {
    it("that is an exchange of ties between two lands whole, and is one version of the quote", async () => {
      const one = await world.create(weddingOf(3, { submit: false }))
      const [first, second] = one.wedding.members
      const tieOf = ({ color, style }: WeddingMember) => ({ color: color.slug, style: style.slug })
      const wedding = await changed(one, setOf(first!, tieOf(second!)), setOf(second!, tieOf(first!)))
      expect(wedding.members.slice(0, 2).map(tieOf)).toEqual([tieOf(second!), tieOf(first!)])
      expect(wedding.quote.version).toBe(2)
    })

    it("that puts somebody else in a place keeps tie, price, approval and acceptance, and takes the old link away", async () => {
      const one = await world.accepted()
      const [, tom] = one.wedding.members
      await world.sql(
        "insert into wed_link (id, wedding_id, scope, member_id, token_hash, expires_at, via) values ('wlnk_of_tom', ?, 'member', ?, 'x', now() + interval '1 day', 'couple')",
        one.id,
        tom!.id,
      )
      await world.sql(
        "update wed_member set style_confirmed_at = now(), invited_at = now() where id = ?",
        tom!.id,
      )
      const shown = await preview(one, replaceOf(tom!, "Ben"))
      expect(shown).toMatchObject({ changes_offer: false, state: "approved", after: shown.before })
      const wedding = await changed(one, replaceOf(tom!, "Ben"))
      expect(wedding.quote).toEqual({
        ...one.wedding.quote,
        content: {
          ...one.wedding.quote.content,
          lines: one.wedding.quote.content.lines.map((line) =>
            line.member_id === tom!.id ? { ...line, name: "Ben" } : line,
          ),
        },
      })
      expect(wedding.members[1]).toMatchObject({
        ...tom!,
        name: "Ben",
        email: "ben@example.com",
        status: "invited",
      })
      expect(await bundleNames(one)).toContain("Ben")
      const [link] = await world.sql<{ revoked_at: Date | null }>(
        "select revoked_at from wed_link where id = 'wlnk_of_tom'",
      )
      expect(link!.revoked_at).not.toBeNull()
      expect((await world.couple("POST", "/checkout", one.token)).status).toBe(200)
    })

    it("that comes after acceptance ends it where ties change, as was said before", async () => {
      const one = await world.accepted()
      const [, second] = one.wedding.members
      const shown = await preview(one, removeOf(second!))
      expect(shown.state).toBe("in_review")
      expect(shown.says.join(" ")).toMatch(/approval ends .* acceptance/)
      expect((await changed(one, removeOf(second!))).quote).toMatchObject({
        state: "in_review",
        accepted_at: null,
        payable: false,
      })
    })

    it("of what is paid is of who wears it alone: another tie is 409 in plain words, looked at or made", async () => {
      const one = await world.paid()
      await world.eventually(async () => expect((await world.opened(one.token)).quote.state).toBe("paid"))
      const [groom] = one.wedding.members
      for (const path of ["changes", "preview"]) {
        const answer = await world.couple("POST", `/party/${path}`, one.token, { edits: [removeOf(groom!)] })
        expect([answer.status, refusalOf(answer).message]).toEqual([
          409,
          "It is paid, so the ties stay as they are. Who wears them can still be changed; for another tie, write to us.",
        ])
      }
      expect((await changed(one, replaceOf(groom!, "Ben"))).members[0]).toMatchObject({ name: "Ben" })
      await world.sql("update quo_quote set state = 'shipped' where wedding_id = ?", one.id)
      expect((await change(one, replaceOf({ ...groom!, name: "Ben" }, "Sam"))).status).toBe(409)
    })

    it("asked for twice, as when its answer was lost, is made once", async () => {
      const one = await world.create(weddingOf(2, { submit: false }))
      const [groom, second] = one.wedding.members
      const asked = [addOf("twice", "Zoe"), setOf(groom!, { name: "Gus" }), removeOf(second!)]
      const once = await changed(one, ...asked)
      expect(await changed(one, ...asked)).toEqual(once)
      expect(once.members.map(({ name }) => name)).toEqual(["Gus", "Zoe"])
    })

    it("that can't be is 400 with its field, and changes nothing", async () => {
      const one = await world.create(weddingOf(2, { submit: false }))
      const [groom, second] = one.wedding.members
      const wrong: [unknown[], string][] = [
        [[], "edits"],
        [[{ kind: "set", member_id: groom!.id, seen: {}, to: { color: "navy-blue" } }], "seen.color"],
        [[{ ...setOf(groom!, {}), to: {} }], "to"],
        [[setOf(groom!, { color: "neon" })], "members.0.color"],
        [[setOf(groom!, { quantity: 0 })], "quantity"],
        [[{ ...replaceOf(groom!, "x"), person: { name: " " } }], "person.name"],
        [[{ kind: "add", key: "short", member: {} }], "key"],
        [[removeOf(groom!), removeOf(second!)], "at least one member"],
        [[{ kind: "explode" }], "kind"],
      ]
      for (const [edits, named] of wrong) {
        const { status, data } = await world.couple<{ message: string }>(
          "POST",
          "/party/changes",
          one.token,
          {
            edits,
          },
        )
        expect([edits, status, data.message.includes(named) ? named : data.message]).toEqual([
          edits,
          400,
          named,
        ])
      }
      expect(await world.opened(one.token)).toEqual(one.wedding)
    })

    it("holds script in names as text", async () => {
      const one = await world.create(weddingOf(2, { submit: false }))
      const name = "<img src=x onerror=alert(1)>"
      expect((await changed(one, setOf(one.wedding.members[0]!, { name }))).members[0]).toMatchObject({
        name,
      })
    })
  })

  describe("two partners who edit at once", () => {
    it("each land what they changed about different members, ties and people alike", async () => {
      const one = await world.create(weddingOf(8, { submit: false }))
      const { members } = one.wedding
      const asked: PartyEditInput[][] = [
        [setOf(members[0]!, { color: "royal-blue" })],
        [setOf(members[1]!, { name: "Renamed" })],
        [removeOf(members[2]!)],
        [setOf(members[3]!, { quantity: 3 })],
        [replaceOf(members[4]!, "Ben")],
        [addOf("both", "Zoe")],
      ]
      const answers = await Promise.all(asked.map((edits) => change(one, ...edits)))
      expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200))
      const now = await world.opened(one.token)
      expect(now.members.map(({ name, quantity, color }) => [name, quantity, color.slug])).toEqual([
        ["Member 0", 1, "royal-blue"],
        ["Renamed", 1, "royal-blue"],
        ["Member 3", 3, "royal-blue"],
        ["Ben", 1, "navy-blue"],
        ["Member 5", 1, "royal-blue"],
        ["Member 6", 1, "navy-blue"],
        ["Member 7", 1, "royal-blue"],
        ["Zoe", 1, "navy-blue"],
      ])
      expect(await bundleNames(one)).toEqual(now.members.map(({ name }) => name))
    })

    it("are told of both where they change the same, and nothing is lost", async () => {
      const one = await world.create(weddingOf(2, { submit: false }))
      const [groom] = one.wedding.members
      const bothAt = [setOf(groom!, { quantity: 2, name: "Gus" }), setOf(groom!, { quantity: 3 })]
      const [first, second] = bothAt
      await changed(one, first!)
      const answer = await change(one, second!)
      expect(answer.status).toBe(409)
      expect(refusalOf(answer)).toMatchObject({
        code: "stale_version",
        conflicts: [{ member_id: groom!.id, field: "quantity", yours: 3, theirs: 2 }],
      })
      expect((await world.opened(one.token)).members[0]).toMatchObject({
        name: "Gus",
        quantity: 2,
      })
      // Seen what the other one did, it is theirs to decide.
      const [now] = (await world.opened(one.token)).members
      expect((await changed(one, setOf(now!, { quantity: 3 }))).members[0]!.quantity).toBe(3)
    })
  })
}
