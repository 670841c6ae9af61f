import type { Audit, Lookup, MyDay } from "@kct/medusa-plugin-ties/contract/index"
import { auditSchema, lookupSchema, myDaySchema } from "@kct/medusa-plugin-ties/contract/index"
import { tieOf } from "../harness/synced-ties"
import { insertWeddings, type WeddingSeed } from "./insert-weddings"
import type { DeskWorld, Person } from "./world"

const HOUR = 3_600_000
const DAY = 24 * HOUR
const dateIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

export function views(world: DeskWorld): void {
  const insert = (...seeds: Partial<WeddingSeed>[]) => insertWeddings(world.container(), seeds)

  describe("my day", () => {
    const dayOf = async (person: Person): Promise<MyDay> => {
      const found = await person.get<MyDay>("/admin/ties/my-day")
      expect(myDaySchema.parse(found)).toEqual(found)
      return found
    }
    const idsIn = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

    it("says what waits for me, what is late, what comes, and what to do about it", async () => {
      const mine = { coordinator_id: world.coordinator.id }
      const [late, coming, queued] = await insert(
        {
          ...mine,
          sla_due_at: new Date(Date.now() - HOUR),
          tasks: [
            { key: "first", due_on: dateIn(-1) },
            { key: "second", due_on: dateIn(3), depends_on: ["first"] },
            { key: "far", due_on: dateIn(30) },
            { key: "couples", due_on: dateIn(1), owner: "couple" },
          ],
        },
        { ...mine, state: "shipped", date: dateIn(10) },
        { sla_due_at: new Date(Date.now() + HOUR) },
        { coordinator_id: world.other.id, sla_due_at: new Date(Date.now() - HOUR) },
      )
      const day = await dayOf(world.coordinator)
      expect([idsIn(day.waiting), idsIn(day.late), idsIn(day.coming), idsIn(day.queue)]).toEqual([
        [late],
        [late],
        [coming],
        [],
      ])
      expect(day.tasks.map(({ key, overdue, ready, wedding }) => [key, overdue, ready, wedding.id])).toEqual([
        ["first", true, true, late],
        ["second", false, false, late],
      ])
      expect(day.counts).toEqual({ waiting: 1, queue: 0, late: 1, tasks: 2, coming: 1 })
      expect(idsIn((await dayOf(world.senior)).queue)).toEqual([queued])
      // An owner without weddings of their own sees to all of them.
      expect((await dayOf(await world.user())).counts).toMatchObject({ late: 2, queue: 1 })
    })

    it("of staff is what is paid for and is to be sent", async () => {
      const [paid] = await insert(
        { state: "paid", tasks: [{ key: "shipped", due_on: dateIn(2), owner: "staff" }] },
        { state: "submitted", tasks: [{ key: "shipped", due_on: dateIn(2), owner: "staff" }] },
      )
      const day = await dayOf(world.staff)
      expect([idsIn(day.waiting), day.tasks.map(({ wedding }) => wedding.id)]).toEqual([[paid], [paid]])
    })
  })

  describe("the weddings behind a thing of Medusa's", () => {
    const lookUp = async (person: Person, query: string): Promise<Lookup> => {
      const found = await person.get<Lookup>(`/admin/ties/weddings/lookup?${query}`)
      expect(lookupSchema.parse(found)).toEqual(found)
      return found
    }

    it("are found by order, cart, customer and product, as far as they are mine", async () => {
      const { productId } = await tieOf(world.container(), "navy-blue", "bow-tie")
      const [own, others] = await insert(
        { coordinator_id: world.coordinator.id, customer_id: "cus_1", order_id: "order_1" },
        {
          coordinator_id: world.other.id,
          customer_id: "cus_1",
          members: [{ color: "royal-blue", quantity: 1 }],
        },
      )
      for (const query of ["order_id=order_1", `cart_id=cart_${own}`, `product_id=${productId}`]) {
        expect(await lookUp(world.lead, query)).toMatchObject({ count: 1, weddings: [{ id: own }] })
        expect(await lookUp(world.other, query)).toEqual({ count: 0, weddings: [] })
      }
      expect(await lookUp(world.lead, "customer_id=cus_1")).toMatchObject({ count: 2 })
      expect(await lookUp(world.coordinator, "customer_id=cus_1")).toMatchObject({ count: 1 })
      expect(await lookUp(world.lead, `cart_id=cart_${others}`)).toMatchObject({ count: 1 })
    })

    it.each(["", "order_id=1&cart_id=2", "email=x"])(
      "are asked for by exactly one: ?%s is 400",
      async (query) => {
        expect((await world.lead.send("GET", `/admin/ties/weddings/lookup?${query}`)).status).toBe(400)
      },
    )
  })

  describe("the export", () => {
    const csv = async (person: Person, query = "") => {
      const { status, data, headers } = await person.send<string>(
        "GET",
        `/admin/ties/weddings/export?${query}`,
      )
      expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"])
      expect(headers["content-disposition"]).toMatch(/^attachment; filename="weddings-[\d-]{10}\.csv"$/)
      return data
        .replace(/^\uFEFF/, "")
        .split("\r\n")
        .slice(0, -1)
    }

    it("is CSV of what fits and is mine, in which no couple's name runs as a formula", async () => {
      const names = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", '"quoted", "twice"', "Ada\nBea"]
      await insert(
        ...names.map((couple, at) => ({
          couple,
          coordinator_id: world.coordinator.id,
          date: `2099-01-0${at + 1}`,
        })),
      )
      await insert(
        { couple: "Another's" },
        { couple: "Paid", state: "paid", coordinator_id: world.coordinator.id },
      )
      const [head, ...rows] = await csv(world.coordinator, "state=submitted&order=date")
      expect(head).toMatch(/^Code,Couple,Date,/)
      expect(rows).toHaveLength(names.length)
      expect(rows.map((row) => row.split(",")[1]).slice(0, 4)).toEqual([
        "'=cmd|' /C calc'!A0",
        "'+1",
        "'-1",
        "'@SUM(1)",
      ])
      expect(rows[4]).toContain('"""quoted"", ""twice"""')
      expect(rows[5]).toContain('"Ada\nBea"')
      expect((await world.staff.send("GET", "/admin/ties/weddings/export")).status).toBe(403)
    })

    it("has all of them however many there are, or those that were chosen", async () => {
      const ids = await insert(...Array.from({ length: 1201 }, () => ({})))
      expect(await csv(world.lead)).toHaveLength(1202)
      expect(await csv(world.lead, `ids=${ids.slice(0, 3).join(",")}`)).toHaveLength(4)
      expect(await csv(world.coordinator, `ids=${ids.slice(0, 3).join(",")}`)).toHaveLength(1)
    })
  })

  describe("the audit trail", () => {
    it("says who did what, is read by leads alone, and can be changed by nobody", async () => {
      const id = world.coordinator.id
      await world.lead.ok("POST", `/admin/ties/coordinators/${id}`, { capacity: 5 })
      const found = await world.lead.get<Audit>(`/admin/ties/audit?actor=${world.lead.userId}`)
      expect(auditSchema.parse(found)).toEqual(found)
      expect(found).toMatchObject({
        count: 1,
        entries: [
          {
            by: "Lena Lead",
            role: "lead",
            action: "coordinator.change",
            entity_id: id,
            before: { capacity: 20 },
            after: { capacity: 5 },
          },
        ],
      })
      for (const person of [world.coordinator, world.senior, world.staff]) {
        expect((await person.send("GET", "/admin/ties/audit")).status).toBe(403)
      }
      for (const table of ["wed_audit", "wed_assignment", "quo_transition", "quo_version"]) {
        await insert({})
        await world.knex().raw(
          table === "wed_assignment"
            ? "insert into wed_assignment (id, wedding_id, assigned_by, reason) values ('a', 'w', 'system', 'r') on conflict do nothing"
            : table === "quo_transition"
              ? `insert into quo_transition (id, quote_id, seq, event, "from", "to", version, content_hash, actor, actor_role)
                 values ('t', 'q', 1, 'submit', 'draft', 'submitted', 1, 'h', 'couple', 'couple')`
              : "select 1",
        )
        await expect(world.knex().raw(`update ${table} set updated_at = now()`)).rejects.toThrow(
          /append-only/,
        )
        await expect(world.knex().raw(`delete from ${table}`)).rejects.toThrow(/append-only/)
        await expect(world.knex().raw(`truncate ${table}`)).rejects.toThrow(/append-only/)
      }
    })
  })
}
