import { quoteStateSchema } from "@kct/medusa-plugin-ties/contract/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import seed from "../../seed"
import { DEMO_DESK } from "../../seed/data/desk"
import { STORIES } from "../../seed/data/stories"
import { carts } from "./carts"

interface Api {
  get(path: string, config: object): Promise<{ status: number; data: unknown }>
  post(path: string, body: object, config?: object): Promise<{ status: number; data: { token: string } }>
}

interface World {
  container(): MedusaContainer
  api(): Api
}

const DESK_PASSWORD = "desk-first-password"

/** All that a draft has, the last of it first. */
const OF_WEDDING = [
  ["wed_note", "wedding_id"],
  ["wed_link", "wedding_id"],
  ["wed_member", "wedding_id"],
  ["quo_quote", "wedding_id"],
  ["wed_wedding", "id"],
] as const

export function season({ container, api }: World): void {
  const rows = async <Row>(statement: string): Promise<Row[]> =>
    (await container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement)).rows

  const ask = async (email: string, path: string) => {
    const { data } = await api().post("/auth/user/emailpass", { email, password: DESK_PASSWORD })
    const headers = { authorization: `Bearer ${data.token}` }
    return api().get(path, { headers, validateStatus: () => true })
  }

  describe("the demo's season", () => {
    it("has a wedding for each story, in all states, each marked as invented", async () => {
      const found = await rows<{ state: string; is_demo: boolean; count: number }>(
        `select q.state, w.is_demo, count(*)::int as count from wed_wedding w
         join quo_quote q on q.wedding_id = w.id group by 1, 2`,
      )
      expect(found.every(({ is_demo }) => is_demo)).toBe(true)
      expect(Object.fromEntries(found.map(({ state, count }) => [state, count]))).toEqual(
        Object.fromEntries(
          quoteStateSchema.options.map((state) => [
            state,
            STORIES.filter(({ ends }) => ends === state).length,
          ]),
        ),
      )
    })

    it("dresses nobody in a tie that is not on sale", async () => {
      const bare = await rows(
        `select m.color, m.style from wed_member m where not exists (
           select 1 from tie_sync_record r
           join tie_color c on c.id = r.color_id join tie_style s on s.id = r.style_id
           where c.slug = m.color and s.slug = m.style and r.withdrawn_at is null and r.variant_id is not null)`,
      )
      expect(bare).toEqual([])
    })

    it("has weddings of each risk, answers that are late, and some that wait in the queue", async () => {
      const [sums] = await rows<Record<string, number>>(
        `select count(*) filter (where risk = 'red')::int as red, count(*) filter (where risk = 'amber')::int as amber,
           count(*) filter (where risk = 'green' and q.state <> 'draft')::int as green,
           count(*) filter (where sla_due_at < now() and answered_at is null)::int as late,
           count(*) filter (where coordinator_id is null and q.state = 'submitted')::int as queued,
           count(*) filter (where coordinator_id is null and q.state not in ('draft', 'submitted'))::int as lost,
           count(distinct coordinator_id)::int as coordinators,
           count(*) filter (where q.expires_at < now())::int as run_out
         from wed_wedding w join quo_quote q on q.wedding_id = w.id`,
      )
      expect(sums).toMatchObject({
        queued: STORIES.filter(({ queued }) => queued).length,
        coordinators: 4,
        lost: 0,
        run_out: 0,
      })
      for (const kind of ["red", "amber", "green", "late"])
        expect([kind, sums?.[kind]]).not.toEqual([kind, 0])
    })

    it("pays for what is paid, with an order of the wedding's own cart that is as far as its quote says", async () => {
      const orders = await rows<{ state: string; fulfilment: string | null; count: number }>(
        `select q.state, case when f.delivered_at is not null then 'delivered' when f.shipped_at is not null then 'shipped'
           when f.id is not null then 'packed' end as fulfilment, count(*)::int as count
         from wed_wedding w join quo_quote q on q.wedding_id = w.id
         join order_cart oc on oc.cart_id = w.cart_id and oc.order_id = w.order_id
         left join order_fulfillment of on of.order_id = w.order_id
         left join fulfillment f on f.id = of.fulfillment_id group by 1, 2`,
      )
      const of = (state: string) => STORIES.filter(({ ends }) => ends === state).length
      expect(orders.sort((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
        { state: "delivered", fulfilment: "delivered", count: of("delivered") },
        { state: "in_production", fulfilment: "packed", count: of("in_production") },
        { state: "paid", fulfilment: null, count: of("paid") },
        { state: "shipped", fulfilment: "shipped", count: of("shipped") },
      ])
    })

    it("has done what is done, and nothing of what is open", async () => {
      expect(
        await rows(
          `select distinct status, done_at is not null as is_done from wed_task
           where deleted_at is null and status in ('open', 'done') order by status`,
        ),
      ).toEqual([
        { status: "done", is_done: true },
        { status: "open", is_done: false },
      ])
    })

    it("writes down nothing as happening after now, and each quote's steps in their order", async () => {
      const wrong = await rows(
        `select t.quote_id, t.seq from quo_transition t
         left join quo_transition n on n.quote_id = t.quote_id and n.seq = t.seq + 1
         where t.created_at > now() or n.created_at < t.created_at`,
      )
      expect(wrong).toEqual([])
    })

    it("gives everybody of the desk a login, a role and what that role may see", async () => {
      const seen = new Map<string, unknown>()
      for (const { email, role } of DEMO_DESK) {
        const { status, data } = await ask(email, "/admin/ties/desk/me")
        expect([status, data]).toEqual([200, expect.objectContaining({ role })])
        const list = await ask(email, "/admin/ties/weddings?limit=1")
        seen.set(email, (list.data as { count: number }).count)
      }
      expect(seen.get("lead@kct-ties.example")).toBe(STORIES.length)
      expect(seen.get("cora@kct-ties.example")).toBeLessThan(STORIES.length / 2)
    })

    it("makes anew, once, what was stopped before it was a wedding", async () => {
      const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const before = await rows("select count(*)::int as count from cart where deleted_at is null")
      const [lost] = await rows<{ id: string; cart_id: string }>(
        "select w.id, w.cart_id from wed_wedding w join quo_quote q on q.wedding_id = w.id where q.state = 'draft' limit 1",
      )
      for (const [table, column] of OF_WEDDING) await knex(table).where(column, lost?.id).delete()
      await seed({ container: container(), args: [] })
      const after = await rows("select count(*)::int as count from cart where deleted_at is null")
      expect(after).toEqual(before)
      expect(await rows(`select id from cart where id = '${lost?.cart_id}'`)).toEqual([])
      expect(await rows("select id from wed_wedding where deleted_at is null")).toHaveLength(STORIES.length)
    })

    it("goes on with a wedding that an earlier run has left in the middle, and leaves alone what people did", async () => {
      const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const [left] = await rows<{ id: string; seq: number }>(
        "select w.id, q.seq from wed_wedding w join quo_quote q on q.wedding_id = w.id where q.state = 'paid' limit 1",
      )
      await knex("wed_wedding").where({ id: left?.id }).update({ is_demo: false })
      const [touched] = await knex("wed_wedding").where({ is_demo: true }).limit(1)
      await knex("wed_wedding").where({ id: touched.id }).update({ venue: "Moved by the couple" })
      await seed({ container: container(), args: [] })
      const [after] = await rows<{ count: number; is_demo: boolean; seq: number; venue: string }>(
        `select (select count(*)::int from wed_wedding) as count, w.is_demo, q.seq,
           (select venue from wed_wedding where id = '${touched.id}') as venue
         from wed_wedding w join quo_quote q on q.wedding_id = w.id where w.id = '${left?.id}'`,
      )
      expect(after).toEqual({
        count: STORIES.length,
        is_demo: true,
        seq: left?.seq,
        venue: "Moved by the couple",
      })
    })
  })

  carts(container, rows)
}
