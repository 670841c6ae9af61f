import type { CoupleWedding, Invited, OwnTie } from "@kct/medusa-plugin-ties/contract/index"
import { invitedSchema, ownTieSchema } from "@kct/medusa-plugin-ties/contract/index"
import { membersOf, weddingOf } from "../quotes/world"
import type { LinksWorld } from "./world"

const ADDRESS = {
  name: "Theo <script>alert(1)</script>",
  line_1: "1 Mill Lane",
  line_2: null,
  city: "Hudson",
  province: "NY",
  postal_code: "12534",
  country_code: "us",
}

export function members(world: LinksWorld): void {
  /** A wedding of three, whose ties go to each: the first wears a bow tie. */
  const party = async () => {
    const wanted = weddingOf(3)
    const members = membersOf(3).map((member, at) => ({ ...member, email: `member${at}@example.com` }))
    const opened = await world.create({
      ...wanted,
      details: { ...wanted.details, delivery: "each_member" },
      members: [members[0]!, { ...members[1]!, pays: "self" }, { ...members[2]!, email: null }],
    })
    const ids = opened.wedding.members.map(({ id }) => id)
    const linkOf = async (at: number) =>
      (await world.makeLink(opened.token, { scope: "member", member_id: ids[at]! })).token
    return { ...opened, ids, linkOf }
  }
  const own = async (token: string): Promise<OwnTie> => {
    const answer = await world.byOk<OwnTie>(token, "GET", "/member")
    expect(ownTieSchema.parse(answer)).toEqual(answer)
    return answer
  }
  const say = (token: string, said: unknown) => world.byOk<OwnTie>(token, "POST", "/member", said)
  const memberOf = (wedding: CoupleWedding, id: string) => wedding.members.find((one) => one.id === id)!

  describe("a member, by their link", () => {
    it("sees their own tie and what is asked of them, and nothing of anybody else", async () => {
      const { id, cartId, linkOf, ids, wedding } = await party()
      const tie = await own(await linkOf(1))
      expect(tie).toMatchObject({
        wedding: { couple: "Ada & Grace", stage: "planning", delivery: "each_member" },
        member: { name: "Member 1", role: { name: "Groomsman" }, status: "invited", pays: "self" },
        to_do: ["style", "ships"],
        possible: ["confirm", "ships", "wish"],
      })
      const line = wedding.quote.content.lines.find(({ member_id }) => member_id === ids[1])
      expect(tie.price).toEqual({ amount: line!.total, currency_code: "usd" })
      expect(tie.styles.map(({ slug }) => slug)).not.toContain(tie.member.style.slug)
      const told = JSON.stringify(tie)
      const hidden = ["Member 0", "Member 2", "@example.com", id, cartId, wedding.code].concat(ids)
      expect(hidden.filter((secret) => told.includes(secret))).toEqual([])
      expect((await own(await linkOf(0))).price).toBeNull()
    })

    it("answers step by step, each saved by itself, and has answered when nothing is left", async () => {
      const { id, token, linkOf, ids } = await party()
      const link = await linkOf(0)
      const { member } = await own(link)
      const worn = { color: member.color.slug, style: member.style.slug }
      expect((await say(link, { confirm: worn })).to_do).toEqual(["ships"])
      await Promise.all([say(link, { neck_size: 15.5 }), say(link, { ships: "own", address: ADDRESS })])
      const done = await own(link)
      expect(done).toMatchObject({
        to_do: [],
        answer_by: null,
        member: { neck_size: 15.5, ships: "own", style_confirmed: true, status: "responded" },
      })
      expect(done.member.address).toEqual(ADDRESS)
      const couple = await world.opened(token)
      expect(memberOf(couple, ids[0]!)).toMatchObject({ status: "responded", ships: "own", neck_size: 15.5 })
      expect(JSON.stringify(couple)).not.toContain("Mill Lane")
      const desk = await world.desk(id)
      expect(desk.members.find((one) => one.id === ids[0])!.address).toEqual(ADDRESS)
      const trail = await world.sql("select * from wed_audit where wedding_id = ?", id)
      expect(JSON.stringify(trail)).not.toContain("Mill Lane")
      expect((await say(link, { ships: "party" })).member).toMatchObject({ ships: "party", address: null })
    })

    it("is asked anew when the couple gives them another tie, but for the one that they wished for", async () => {
      const { token, linkOf, ids } = await party()
      const link = await linkOf(1)
      const { member, styles } = await own(link)
      const worn = { color: member.color.slug, style: member.style.slug }
      await say(link, { confirm: worn })
      const wish = styles[0]!.slug
      expect((await say(link, { wish })).member.wish?.slug).toBe(wish)
      const dress = async (style: string) => {
        const { revision, members } = await world.opened(token)
        const wanted = members.map(({ id, role, name, email, color, style, quantity, pays }) => ({
          id,
          role,
          name,
          email,
          quantity,
          pays,
          color: color.slug,
          style: style.slug,
        }))
        await world.byOk(token, "PUT", "/link/party", {
          revision,
          members: wanted.map((one) => (one.id === ids[1] ? { ...one, style } : one)),
        })
        return own(link)
      }
      expect((await dress(wish)).member).toMatchObject({ style_confirmed: true, wish: null })
      expect((await dress(worn.style)).member).toMatchObject({ style_confirmed: false, wish: null })
      const late = await world.by<{ message: string }>(link, "POST", "/member", {
        confirm: { ...worn, style: wish },
      })
      expect([late.status, late.data.message]).toEqual([409, expect.stringContaining("changed meanwhile")])
    })

    it("is refused with the field, and nothing of it is kept", async () => {
      const { linkOf, id } = await party()
      const [bow, long] = [await linkOf(0), await linkOf(1)]
      const wrong: [string, unknown, number, string][] = [
        [bow, {}, 400, "says nothing"],
        [bow, { email: "x@example.com" }, 400, "email"],
        [bow, { neck_size: 99 }, 400, "neck_size"],
        [bow, { neck_size: "15" }, 400, "neck_size"],
        [long, { neck_size: 15 }, 400, "neck_size"],
        [bow, { ships: "moon" }, 400, "ships"],
        [bow, { ships: "own" }, 400, "address"],
        [bow, { address: ADDRESS }, 400, "address"],
        [bow, { ships: "own", address: { ...ADDRESS, city: " " } }, 400, "address.city"],
        [bow, { ships: "own", address: { ...ADDRESS, line_1: "x".repeat(300) } }, 400, "address.line_1"],
        [bow, { ships: "own", address: { ...ADDRESS, name: "a\u0000b" } }, 400, "address.name"],
        [bow, { wish: "moon-tie" }, 400, "wish"],
        [bow, { confirm: { color: "navy-blue" } }, 400, "confirm.style"],
      ]
      for (const [link, body, status, named] of wrong) {
        const answer = await world.by<{ message: string }>(link, "POST", "/member", body)
        expect({ body, status: answer.status, message: answer.data.message }).toEqual({
          body,
          status,
          message: expect.stringContaining(named),
        })
      }
      await world.sql("update quo_quote set state = 'shipped' where wedding_id = ?", id)
      expect((await world.by(bow, "POST", "/member", { ships: "party" })).status).toBe(409)
      expect((await own(bow)).possible).toEqual([])
    })

    it("puts the day into a calendar, whatever the names hold", async () => {
      const wanted = weddingOf(2)
      const { token, wedding, id } = await world.create({
        ...wanted,
        details: { ...wanted.details, venue: "Mill; Hudson, NY\nATTENDEE:x".replace("\n", " ") },
      })
      const member_id = wedding.members[0]!.id
      const link = (await world.makeLink(token, { scope: "member", member_id })).token
      const ics = await world.byOk<string>(link, "GET", "/member/calendar")
      expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/)
      expect(ics).toContain(`DTSTART;VALUE=DATE:${wedding.details.date.replaceAll("-", "")}`)
      expect(ics).toContain("LOCATION:Mill\\; Hudson\\, NY ATTENDEE:x")
      expect(ics).not.toContain(id)
    })
  })

  describe("a couple that writes to its party", () => {
    const post = async (token: string, path: string): Promise<Invited> => {
      const answer = await world.byOk<Invited>(token, "POST", `/link${path}`)
      expect(invitedSchema.parse(answer)).toEqual(answer)
      return answer
    }
    const mails = (id: string) =>
      world.sql<{ kind: string; recipient: string; payload: { member_id: string } }>(
        "select kind, recipient, payload from out_message where wedding_id = ? and kind like 'member-%' order by recipient, kind",
        id,
      )

    it("invites all who have no invitation and an address, each once, however often it asks", async () => {
      const { id, token, ids } = await party()
      const answers = await Promise.all([post(token, "/invitations"), post(token, "/invitations")])
      for (const { without_email } of answers) expect(without_email).toEqual([ids[2]])
      const { wedding, written_to } = await post(token, "/invitations")
      expect(written_to).toEqual([])
      expect(wedding.members.map(({ invited_at }) => invited_at !== null)).toEqual([true, true, false])
      expect((await mails(id)).map(({ kind, recipient }) => [kind, recipient])).toEqual([
        ["member-invitation", "member0@example.com"],
        ["member-invitation", "member1@example.com"],
      ])
      expect(JSON.stringify(await mails(id))).not.toMatch(/our-tie/)
    })

    it("reminds one who was invited and has not answered, at most once a day", async () => {
      const { id, token, ids, linkOf } = await party()
      const remind = (at: number) =>
        world.by<{ message: string }>(token, "POST", `/link/members/${ids[at]}/remind`)
      expect((await remind(0)).status).toBe(409)
      await post(token, `/members/${ids[0]}/invite`)
      const both = await Promise.all([remind(0), remind(0)])
      expect(both.map(({ status }) => status).sort()[0]).toBe(200)
      expect((await remind(0)).data.message).toContain("tomorrow")
      expect((await mails(id)).map(({ kind }) => kind)).toEqual(["member-invitation", "member-reminder"])
      await world.sql("update wed_member set reminded_at = now() - interval '25 hours' where id = ?", ids[0]!)
      const link = await linkOf(0)
      const { member } = await own(link)
      await say(link, { confirm: { color: member.color.slug, style: member.style.slug }, ships: "party" })
      expect((await remind(0)).data.message).toContain("answered already")
      expect((await world.by(token, "POST", `/link/members/${ids[0]}/invite`)).status).toBe(409)
      const none = await world.by<{ message: string }>(token, "POST", `/link/members/${ids[2]}/invite`)
      expect([none.status, none.data.message]).toEqual([400, expect.stringContaining("email: ")])
    })

    it("takes an invitation back from who had the place before, with all that they have said", async () => {
      const { token, ids, linkOf } = await party()
      const link = await linkOf(0)
      await say(link, { ships: "own", address: ADDRESS })
      await post(token, "/invitations")
      const { revision, members } = await world.opened(token)
      const wanted = members.map(({ id, role, name, email, color, style, quantity, pays }) => ({
        id,
        role,
        name,
        quantity,
        pays,
        email: id === ids[0] ? "somebody.else@example.com" : email,
        color: color.slug,
        style: style.slug,
      }))
      await world.byOk(token, "PUT", "/link/party", { revision, members: wanted })
      expect((await world.by(link, "GET", "/member")).status).toBe(404)
      const fresh = await own(await linkOf(0))
      expect(fresh.member).toMatchObject({ address: null, ships: null, style_confirmed: false })
      const { written_to } = await post(token, "/invitations")
      expect(written_to).toEqual([ids[0]])
    })
  })
}
