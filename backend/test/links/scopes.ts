import { LINK_PATHS, type MadeLink } from "@kct/medusa-plugin-ties/contract/index"
import { stillness } from "../harness/count-sql"
import { inDays, membersOf, weddingOf } from "../quotes/world"
import type { LinksWorld } from "./world"

const PARTY = membersOf(2, { email: "private@example.com", phone: "+1 555 0100", neck_size: 15.5 })

export function scopes(world: LinksWorld): void {
  describe("a link of a scope", () => {
    it("is made by the couple, told once with its QR code, and kept as a hash alone", async () => {
      const { token, id } = await world.create(weddingOf(2))
      const made = await world.makeLink(token, { scope: "viewer" })
      expect(made).toMatchObject({
        token: expect.stringMatching(/^[\w-]{43}$/),
        url: `http://shop.example${LINK_PATHS.viewer}${made.token}`,
        link: { scope: "viewer", member: null, via: "couple", state: "open", last_used_at: null },
      })
      expect(made.qr).toMatch(/^<svg [\s\S]*<\/svg>$/)
      const rows = await world.sql("select * from wed_link where wedding_id = ?", id)
      expect(rows).toHaveLength(2)
      expect(JSON.stringify(rows)).not.toContain(made.token)
      const listed = await world.byOk(token, "GET", "/link/links")
      expect(JSON.stringify(listed)).not.toContain(made.token)
      const [audit] = await world.sql<{ actor: string }>(
        "select actor from wed_audit where action = 'link.make' and entity_id = ?",
        made.link.id,
      )
      expect(audit).toEqual({ actor: "couple" })
    })

    it("opens at its own door alone, and answers everywhere else as one that never was", async () => {
      const { token, wedding } = await world.create(weddingOf(2))
      const member_id = wedding.members[0]!.id
      const tokens = {
        link: token,
        member: (await world.makeLink(token, { scope: "member", member_id })).token,
        view: (await world.makeLink(token, { scope: "viewer" })).token,
      }
      const none = await world.by("A".repeat(43), "GET", "/view")
      expect(none.status).toBe(404)
      for (const [of, held] of Object.entries(tokens)) {
        for (const door of ["link", "member", "view"]) {
          const answer = await world.by(held, "GET", `/${door}`)
          if (of === door) expect(answer.status).toBe(200)
          else expect([answer.status, answer.data]).toEqual([none.status, none.data])
        }
      }
    })

    it("shows a viewer the party and where it stands, and nothing by which anybody could be reached or billed", async () => {
      const { id, cartId, token, wedding } = await world.create({
        ...weddingOf(2),
        members: PARTY,
        details: { ...weddingOf(2).details, notes: "Quietly", phone: "+1 555 0101" },
      })
      const { token: viewer } = await world.makeLink(token, { scope: "viewer" })
      const seen = await world.viewed(viewer)
      expect(seen).toMatchObject({ couple: "Ada & Grace", date: inDays(45), stage: "planning" })
      expect(seen.party.map(({ name, role, status }) => [name, role.name, status])).toEqual([
        ["Member 0", "Groom", "invited"],
        ["Member 1", "Groomsman", "invited"],
      ])
      const told = JSON.stringify(seen)
      const ids = [id, cartId, wedding.code, ...wedding.members.map((member) => member.id)]
      const hidden = ids.concat(
        "example.com",
        "555",
        "15.5",
        "Quietly",
        "total",
        "price",
        "usd",
        "cart",
        "order",
      )
      expect(hidden.filter((secret) => told.includes(secret))).toEqual([])
      await world.sql("update quo_quote set state = 'shipped' where wedding_id = ?", id)
      const later = await world.viewed(viewer)
      expect([later.stage, later.party[0]!.status]).toEqual(["shipped", "shipped"])
    })

    it("of a viewer changes nothing, whatever it asks for", async () => {
      const { id, token } = await world.create(weddingOf(2))
      const { token: viewer } = await world.makeLink(token, { scope: "viewer" })
      // Its tasks and its risk come by themselves.
      await stillness(world.container())
      const facts = () =>
        world.sql("select to_jsonb(w) - 'updated_at' as w from wed_wedding w where id = ?", id)
      const before = await facts()
      for (const [method, path] of [
        ["POST", "/view"],
        ["PUT", "/view"],
        ["DELETE", "/view"],
        ["POST", "/link/cancel"],
        ["POST", "/link/links"],
      ] as const) {
        expect((await world.by(viewer, method, path, {})).status).toBe(404)
      }
      expect(await facts()).toEqual(before)
    })

    it("is over when it has run out, was ended, or its member has left the party; the others go on", async () => {
      const { token, wedding } = await world.create(weddingOf(3))
      const [first, second] = wedding.members.map(({ id }) => id)
      const make = (member_id: string) => world.makeLink(token, { scope: "member", member_id })
      const [ended, over, left] = [await make(first!), await make(first!), await make(second!)]
      const viewer = await world.makeLink(token, { scope: "viewer" })
      await world.byOk(token, "DELETE", `/link/links/${ended.link.id}`)
      await world.byOk(token, "DELETE", `/link/links/${ended.link.id}`)
      await world.sql("update wed_link set expires_at = now() where id = ?", over.link.id)
      await world.byOk(token, "PUT", "/link/party", {
        revision: (await world.opened(token)).revision,
        members: membersOf(2).map((member, at) => ({ ...member, id: [first, wedding.members[2]!.id][at] })),
      })
      const states = new Map((await world.links(token)).map(({ id, state }) => [id, state]))
      const of = (made: MadeLink) => states.get(made.link.id)
      expect([of(ended), of(over), of(left), of(viewer)]).toEqual(["revoked", "expired", "revoked", "open"])
      expect(await world.viewed(viewer.token)).toMatchObject({ party: [{}, {}] })
      const audit = await world.sql("select 1 from wed_audit where action = 'link.revoke'")
      expect(audit).toHaveLength(1)
    })

    it("moves with the day of the wedding", async () => {
      const { token } = await world.create(weddingOf(2))
      const viewer = await world.makeLink(token, { scope: "viewer" })
      const { revision, details } = await world.opened(token)
      await world.byOk(token, "POST", "/link/details", {
        revision,
        details: { ...details, date: inDays(145) },
      })
      const moved = (await world.links(token)).find(({ id }) => id === viewer.link.id)
      expect(Date.parse(moved!.expires_at) - Date.parse(viewer.link.expires_at)).toBe(100 * 86_400_000)
    })

    it("says when it was last used; the one that asks is marked, and not ended by itself", async () => {
      const { token } = await world.create(weddingOf(2))
      const viewer = await world.makeLink(token, { scope: "viewer" })
      await world.viewed(viewer.token)
      const listed = await world.links(token)
      const used = listed.find(({ id }) => id === viewer.link.id)
      expect(Date.now() - Date.parse(used!.last_used_at!)).toBeLessThan(60_000)
      const current = listed.filter(({ is_current }) => is_current)
      expect(current).toHaveLength(1)
      const refused = await world.by(token, "DELETE", `/link/links/${current[0]!.id}`)
      expect(refused.status).toBe(409)
      expect((await world.by(token, "GET", "/link")).status).toBe(200)
    })

    it("is refused with its field where it can't be made, and ended by nobody but its own couple", async () => {
      const [one, other] = [await world.create(weddingOf(2)), await world.create(weddingOf(2))]
      const theirs = other.wedding.members[0]!.id
      const wrong: [unknown, number, string][] = [
        [{}, 400, "scope"],
        [{ scope: "owner" }, 400, "scope"],
        [{ scope: "member" }, 400, "member_id"],
        [{ scope: "viewer", member_id: theirs }, 400, "member_id"],
        [{ scope: "member", member_id: theirs }, 404, theirs],
        [{ scope: "viewer", expires_at: "2099-01-01" }, 400, "expires_at"],
      ]
      for (const [body, status, named] of wrong) {
        const answer = await world.by<{ message: string }>(one.token, "POST", "/link/links", body)
        expect({ body, status: answer.status, message: answer.data.message }).toEqual({
          body,
          status,
          message: expect.stringContaining(named),
        })
      }
      const viewer = await world.makeLink(other.token, { scope: "viewer" })
      expect((await world.by(one.token, "DELETE", `/link/links/${viewer.link.id}`)).status).toBe(404)
      await world.viewed(viewer.token)
    })
  })
}
