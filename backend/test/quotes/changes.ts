import type { CoupleWedding, WeddingMemberInput } from "@kct/medusa-plugin-ties/contract/index"
import { decided, inDays, type Opened, type QuoteWorld, refusalOf, weddingOf } from "./world"

/** A wedding's members as the couple would send them back. */
export const membersAsSent = ({ members }: CoupleWedding): WeddingMemberInput[] =>
  members.map(({ id, role, name, email, phone, color, style, quantity, pays, neck_size }) => ({
    id,
    role,
    name,
    email,
    phone,
    color: color.slug,
    style: style.slug,
    quantity,
    pays,
    neck_size,
  }))

export function changes(world: QuoteWorld): void {
  const putParty = (one: Opened, wedding: CoupleWedding, members: WeddingMemberInput[]) =>
    world.couple<{ wedding: CoupleWedding }>("PUT", "/party", one.token, {
      revision: wedding.revision,
      members,
    })

  describe("a change of a wedding", () => {
    it("of its party is one of its cart and a version, and keeps who stays", async () => {
      const one = await world.create(weddingOf(3, { submit: false }))
      const [first, second, third] = membersAsSent(one.wedding)
      const usher = { role: "usher", color: "navy-blue", style: "bow-tie", quantity: 2 }
      const changed = await putParty(one, one.wedding, [third!, { ...first!, color: "royal-blue" }, usher])
      expect(changed.status).toBe(200)
      const { wedding } = changed.data
      expect(wedding).toMatchObject({ revision: 2, quote: { state: "draft", version: 2, difference: null } })
      expect(wedding.members.map(({ id }) => id)).toEqual([third!.id, first!.id, expect.any(String)])
      expect(wedding.quote.content).toMatchObject({ ties: 4 })
      const cart = await world.cart(one.cartId)
      expect(cart.items.map(({ quantity }) => quantity).sort()).toEqual([1, 1, 2])
      expect(wedding.quote.content.total).toBeCloseTo(cart.item_subtotal - cart.discount_subtotal, 9)
      expect(wedding.quote.content.discount).toBeCloseTo(wedding.quote.content.subtotal * 0.1, 9)
      expect(wedding.members.some(({ id }) => id === second!.id)).toBe(false)
    })

    it("of its party brings the theme along that it is dressed from now, and keeps it where none is named", async () => {
      const one = await world.create(weddingOf(2, { submit: false }))
      const put = (wedding: CoupleWedding, theme?: string | null) =>
        world.coupleOk<{ wedding: CoupleWedding }>("PUT", "/party", one.token, {
          revision: wedding.revision,
          members: membersAsSent(wedding),
          ...(theme === undefined ? {} : { theme }),
        })
      const { wedding: themed } = await put(one.wedding, "classic-elegance")
      expect(themed).toMatchObject({ details: { theme: "classic-elegance" }, revision: 2 })
      const { wedding: kept } = await put(themed)
      expect(kept.details).toEqual(themed.details)
      const { wedding: none } = await put(kept, null)
      expect(none.details).toEqual({ ...themed.details, theme: null })
    })

    it("that comes late re-opens the review, shows the difference, and takes approval and acceptance away", async () => {
      const one = await world.accepted()
      expect(one.wedding.quote.payable).toBe(true)
      const members = membersAsSent(one.wedding)
      members[2] = { ...members[2]!, color: "royal-blue" }
      const usher = { role: "usher", name: "Zoe", color: "navy-blue", style: "bow-tie", quantity: 1 }
      const { wedding } = (await putParty(one, one.wedding, [...members, usher])).data
      expect(wedding.quote).toMatchObject({
        state: "in_review",
        version: 2,
        payable: false,
        accepted_at: null,
      })
      expect(wedding.answer_by).not.toBeNull()
      const { difference } = wedding.quote
      expect(difference).toMatchObject({ from_version: 1, to_version: 2 })
      expect(difference!.changes.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(["color", "member_added", "total"]),
      )
      expect(difference!.changes.map(({ sentence }) => sentence).join(" ")).toContain("Zoe")
      expect(await world.couple("POST", "/checkout", one.token)).toMatchObject({ status: 409 })
      // What was approved before is no longer to be had, and the old version cannot be approved.
      expect(refusalOf(await world.decide(one.id, "approve", { version: 1 })).code).toBe("stale_version")
      const approved = await world.decideOk(one.id, "approve", { version: 2 })
      expect(approved.quote.state).toBe("approved")
      expect(await world.couple("POST", "/accept", one.token, { version: 1 })).toMatchObject({ status: 409 })
      await world.coupleOk("POST", "/accept", one.token, { version: 2 })
      expect((await world.opened(one.token)).quote.payable).toBe(true)
    })

    it("of what does not decide the price leaves the quote as it is", async () => {
      const one = await world.accepted()
      const members = membersAsSent(one.wedding).map((member) => ({ ...member, name: `Dr ${member.name}` }))
      const renamed = await putParty(one, one.wedding, members)
      expect(renamed.data.wedding.quote).toMatchObject({ state: "approved", version: 1, payable: true })
      expect(renamed.data.wedding.quote.content.lines[0]!.name).toBe("Dr Member 0")
      const details = { ...renamed.data.wedding.details, venue: "Town Hall", email: "ada@example.com" }
      const moved = await world.coupleOk<{ wedding: CoupleWedding }>("POST", "/details", one.token, {
        revision: 2,
        details,
      })
      expect(moved.wedding).toMatchObject({ revision: 3, details, quote: { seq: one.wedding.quote.seq } })
      const day = { ...details, date: inDays(90) }
      const later = await world.coupleOk<{ wedding: CoupleWedding }>("POST", "/details", one.token, {
        revision: 3,
        details: day,
      })
      expect(later.wedding).toMatchObject({ details: day, quote: { version: 1, payable: true } })
    })

    it("of the day that changes the tier changes the quote", async () => {
      const one = await world.accepted()
      await world.ok("POST", "/admin/ties/pricing-rules", {
        name: "A day in particular",
        percent: 40,
        minimum_quantity: 1,
        conditions: { themes: ["garden-romance"] },
        status: "active",
      })
      const details = { ...one.wedding.details, theme: "garden-romance" }
      const { wedding } = await world.coupleOk<{ wedding: CoupleWedding }>("POST", "/details", one.token, {
        revision: 1,
        details,
      })
      expect(wedding.quote).toMatchObject({ state: "in_review", version: 2 })
      const { content } = wedding.quote
      expect(content.discount).toBeCloseTo(content.subtotal * 0.4, 9)
    })

    it("made on an older state is 409 with the newer content, and loses nobody's", async () => {
      const one = await world.create(weddingOf(3))
      const members = membersAsSent(one.wedding)
      const mine = members.map((member, at) => (at === 0 ? { ...member, quantity: 2 } : member))
      const yours = members.slice(0, 2)
      const answers = await Promise.all([putParty(one, one.wedding, mine), putParty(one, one.wedding, yours)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const won = answers.find(({ status }) => status === 200)!.data.wedding
      const lost = refusalOf(answers.find(({ status }) => status === 409)!)
      expect(lost).toMatchObject({ code: "stale_version", version: 2, content: won.quote.content })
      expect(decided(await world.opened(one.token))).toEqual(decided(won))
      const cart = await world.cart(one.cartId)
      expect(cart.items).toHaveLength(won.members.length)
    })

    it("is not made where the party can't be had, and nothing of it is left", async () => {
      const one = await world.accepted()
      const cart = await world.cart(one.cartId)
      const members = membersAsSent(one.wedding)
      const wrong: [WeddingMemberInput[], string][] = [
        [members.map((member) => ({ ...member, color: "neon" })), "members.0.color"],
        [[{ ...members[0]!, id: "wmem_of_others" }], "members.0.id"],
        [[members[0]!, members[0]!], "members.1.id"],
        [[{ ...members[0]!, quantity: 101 }], "members.0.quantity"],
      ]
      for (const [party, named] of wrong) {
        const { status, data } = await putParty(one, one.wedding, party)
        expect([status, (data as unknown as { message: string }).message]).toEqual([
          400,
          expect.stringContaining(named),
        ])
      }
      const [level] = await world.sql<{ id: string }>("select id from inventory_level limit 1")
      expect(level).toBeDefined()
      await world.sql(
        "update inventory_level set stocked_quantity = 1, raw_stocked_quantity = ?::jsonb",
        '{"value":"1"}',
      )
      const sold = await putParty(one, one.wedding, [{ ...members[0]!, quantity: 5 }])
      expect(sold.status).toBe(400)
      expect(await world.opened(one.token)).toMatchObject({ revision: 1, quote: { payable: true } })
      const after = await world.cart(one.cartId)
      expect(after.items.map(({ id }) => id).sort()).toEqual(cart.items.map(({ id }) => id).sort())
      expect(after.total).toBeCloseTo(cart.total, 9)
    })
  })
}
