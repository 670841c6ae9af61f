import type { NewLink } from "@kct/medusa-plugin-ties/contract/index"
import { newLinkSchema } from "@kct/medusa-plugin-ties/contract/index"
import { inDays, membersOf, type QuoteWorld, weddingOf } from "./world"

export function links(world: QuoteWorld): void {
  describe("a couple's link", () => {
    it("answers alike whether it never was, has run out or was revoked, at every route", async () => {
      const revoked = await world.create(weddingOf(2))
      const link = await world.ok<NewLink>("POST", `/admin/ties/weddings/${revoked.id}/link`)
      expect(newLinkSchema.parse(link)).toEqual(link)
      expect((await world.opened(link.token)).code).toBe(revoked.wedding.code)
      const expired = await world.create(weddingOf(2))
      await world.sql(
        "update wed_link set expires_at = now() - interval '1 minute' where wedding_id = ?",
        expired.id,
      )
      const routes: [string, string][] = [
        ["GET", ""],
        ["POST", "/submit"],
        ["POST", "/accept"],
        ["POST", "/cancel"],
        ["POST", "/details"],
        ["PUT", "/party"],
        ["PUT", "/codes"],
        ["POST", "/checkout"],
      ]
      const answers = new Set<string>()
      for (const token of [revoked.token, expired.token, "A".repeat(43), "", "'; drop table wed_link; --"]) {
        for (const [method, path] of routes) {
          const { status, data } = await world.couple(method, path, token, method === "GET" ? undefined : {})
          answers.add(JSON.stringify([status, data]))
        }
      }
      expect([...answers]).toEqual([expect.stringContaining("404")])
    })

    it("is kept as a hash alone", async () => {
      const { token, id } = await world.create(weddingOf(2))
      const [row] = await world.sql<Record<string, unknown>>(
        "select * from wed_link where wedding_id = ?",
        id,
      )
      expect(JSON.stringify(row)).not.toContain(token)
      expect(row).toMatchObject({ token_hash: expect.stringMatching(/^[0-9a-f]{64}$/), scope: "couple" })
    })
  })

  describe("what can't be asked for", () => {
    it("is 400 with its field, and makes no wedding", async () => {
      const of = (details: object) => ({ ...weddingOf(2), details: { ...weddingOf(2).details, ...details } })
      const wrong: [unknown, string][] = [
        [{}, "details"],
        [of({ date: inDays(-1) }), "details.date"],
        [of({ date: inDays(5 * 366 + 5) }), "details.date"],
        [of({ date: "2027-02-31" }), "details.date"],
        [of({ date: "soon" }), "details.date"],
        [of({ email: "nobody" }), "details.email"],
        [of({ partner_one: " " }), "details.partner_one"],
        [of({ time_zone: "Moon/Crater" }), "details.time_zone"],
        [of({ theme: "beach-disco" }), "details.theme"],
        [of({ country_code: "zz" }), "details.country_code"],
        [of({ country_code: "usa" }), "details.country_code"],
        [of({ order_id: "order_1" }), "details.order_id"],
        [{ ...weddingOf(2), members: [] }, "members"],
        [{ ...weddingOf(2), members: membersOf(200) }, "members"],
        [{ ...weddingOf(2), members: membersOf(1, { role: "king" }) }, "members.0.role"],
        [{ ...weddingOf(2), members: membersOf(1, { color: "neon" }) }, "members.0.color"],
        [{ ...weddingOf(2), members: membersOf(1, { quantity: 0 }) }, "members.0.quantity"],
        [{ ...weddingOf(2), members: membersOf(1, { id: "wmem_of_others" }) }, "members.0.id"],
        [{ ...weddingOf(2), region_id: "reg_none" }, "region_id"],
        [{ ...weddingOf(2), total: 1 }, "total"],
      ]
      for (const [body, named] of wrong) {
        const { status, data } = await world.send<{ message: string }>("POST", "/store/ties/weddings", body, {
          "idempotency-key": world.nextKey(),
        })
        expect({ body, status, named: data.message?.includes(named) ? named : data.message }).toEqual({
          body,
          status: 400,
          named,
        })
      }
      const keyless = await world.send<{ message: string }>("POST", "/store/ties/weddings", weddingOf(2))
      expect([keyless.status, keyless.data.message]).toEqual([
        400,
        expect.stringContaining("idempotency-key"),
      ])
      expect(await world.sql("select id from wed_wedding")).toEqual([])
    })
  })
}
