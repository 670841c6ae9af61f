import { addDays } from "@kct/medusa-plugin-ties/domain/timeline/dates"
import type { ScanAnswer } from "@kct/medusa-plugin-ties/contract/index"
import { leastSql } from "../harness/count-sql"
import { inDays } from "../quotes/world"
import type { Kept } from "../harness/kept-state"
import { newKey, Packer } from "./packing-table"
import type { FulfilmentWorld } from "./world"

export function packing(world: FulfilmentWorld, kept: Kept): void {
  const packer = () => new Packer(world.staff)

  describe("the list of parties", () => {
    it("has what must leave first at the top, each with its day and why, and is narrowed by what is asked for", async () => {
      const late = await world.orderedFor(inDays(9), { partner_one: "Late" })
      const early = await world.orderedFor(inDays(200), { partner_one: "Early" })
      const soon = await world.orderedFor(inDays(30), { partner_one: "Soon" })
      const { parties, count, by_stage } = await packer().list()
      expect(parties.map(({ order_id }) => order_id)).toEqual([late.orderId, soon.orderId, early.orderId])
      expect(count).toBe(3)
      expect(by_stage).toEqual({ to_pack: 3 })
      expect(parties.map(({ risk }) => risk)).toEqual(["red", expect.any(String), "green"])
      for (const { ship_by, need_by, last_ship_by, risk_reason, date } of parties) {
        expect(need_by! <= addDays(date!, -14)).toBe(true)
        expect(ship_by! < need_by!).toBe(true)
        expect(ship_by! <= last_ship_by!).toBe(true)
        expect(risk_reason).toMatch(/\.$/)
      }
      const found = await packer().list("?q=early&risk=green")
      expect(found.parties.map(({ title }) => title)).toEqual(["Early & Grace"])
      expect((await packer().list("?stage=packed")).count).toBe(0)
      expect((await packer().list(`?ship_by_to=${inDays(60)}`)).count).toBe(2)
    })

    it("counts back by the days that a lead has set, and by where each parcel goes", async () => {
      const one = await world.orderedFor("2031-06-14")
      const before = (await packer().list()).parties[0]!
      const fulfilment = { carrier_days: 9, carrier_days_by_country: {}, buffer_days: 4, soon_days: 3 }
      await world.lead.ok("POST", "/admin/ties/desk-settings", { fulfilment, holidays: ["2031-05-26"] })
      const after = (await packer().list()).parties[0]!
      expect(after.order_id).toBe(one.orderId)
      expect([before.need_by, before.ship_by]).toEqual(["2031-05-30", "2031-05-23"])
      // Thirteen business days before, over a holiday.
      expect([after.need_by, after.ship_by]).toEqual(["2031-05-30", "2031-05-12"])
    })

    it("takes no more statements for many parties than for one", async () => {
      await world.ordered()
      const least = () => leastSql(world.container(), () => packer().list())
      const one = await least()
      await world.ordered()
      await world.ordered()
      expect((await packer().list()).count).toBe(3)
      expect(await least()).toBe(one)
    })
  })

  describe("the pick list", () => {
    it("sums each tie over the chosen parties, by the bins that were written down, and shrinks as ties are packed", async () => {
      const [one, two] = [await world.ordered(), await world.ordered()]
      const { ties } = await packer().stock("?q=navy")
      const bow = ties.find(({ color, style }) => color.slug === "navy-blue" && style.slug === "bow-tie")!
      await world.staff.ok("PUT", "/admin/ties/fulfilment/bins", {
        bins: [{ variant_id: bow.variant_id, bin: "A2" }],
      })
      const list = await packer().pick(one.orderId, two.orderId)
      expect(list.ties).toBe(10)
      expect(list.orders).toBe(2)
      expect(list.rows[0]).toMatchObject({ variant_id: bow.variant_id, bin: "A2" })
      expect(list.rows.slice(1).every(({ bin }) => bin === null)).toBe(true)
      for (const { quantity, orders } of list.rows)
        expect(orders.reduce((sum, order) => sum + order.quantity, 0)).toBe(quantity)
      await packer().packAll(one.orderId)
      const left = await packer().pick(one.orderId, two.orderId)
      expect(left.ties).toBe(5)
      expect(left.rows.flatMap(({ orders }) => orders.map(({ order_id }) => order_id))).not.toContain(
        one.orderId,
      )
      const unknown = await world.staff.send("GET", "/admin/ties/fulfilment/pick-list?orders=order_none")
      expect(unknown.status).toBe(404)
    })

    it("holds what other orders wait for where that is asked for", async () => {
      await world.buy("shopper@example.com", 3)
      const alone = await world.staff.get<{ ties: number }>("/admin/ties/fulfilment/pick-list?ordinary=true")
      expect(alone.ties).toBe(3)
      const without = await world.staff.get<{ ties: number }>("/admin/ties/fulfilment/pick-list")
      expect(without.ties).toBe(0)
    })
  })

  describe("a tie that is scanned", () => {
    const ordered = kept(() => world.ordered())

    it("goes into the right bag, and a wrong one is refused with what was expected, and changes nothing", async () => {
      const { orderId } = ordered()
      const { bags } = await packer().packing(orderId)
      expect(bags.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4].map((at) => `Member ${at}`))
      const [first, second] = bags as [(typeof bags)[number], (typeof bags)[number]]
      const wrong = await packer().scanned(orderId, second.lines[0]!.sku!, first.key)
      expect(wrong.outcome).toMatchObject({ kind: "wrong", bag: first.key })
      expect(wrong.outcome.expected).toEqual([
        { variant_id: first.lines[0]!.variant_id, tie: expect.stringContaining("Navy Blue"), quantity: 1 },
      ])
      expect(wrong.packing.party.packed).toBe(0)
      const right = await packer().scanned(orderId, first.lines[0]!.sku!.toLowerCase(), first.key)
      expect(right.outcome).toMatchObject({ kind: "packed", bag: first.key })
      expect(right.outcome.message).toContain("Member 0, groom")
      const again = await packer().scanned(orderId, first.lines[0]!.sku!, first.key)
      expect(again.outcome.kind).toBe("complete")
      expect((await packer().scanned(orderId, "4006381333931")).outcome.kind).toBe("unknown")
      const all = await packer().packAll(orderId)
      expect(all.party).toMatchObject({ stage: "packed", packed: 5, ready: 5 })
      expect(all.bags.every(({ complete }) => complete)).toBe(true)
    })

    it("chooses a bag by its label, and knows a bag of another party", async () => {
      const [one, two] = [ordered(), await world.ordered()]
      const mine = await packer().packing(one.orderId)
      const theirs = await packer().packing(two.orderId)
      const codes = [...mine.bags, ...theirs.bags].map(({ code }) => code)
      expect(new Set(codes).size).toBe(10)
      for (const code of codes) expect(code).toMatch(/^BAG-[0-9A-HJKMNP-TV-Z]{24}$/)
      const chosen = await packer().scanned(one.orderId, mine.bags[2]!.code.toLowerCase())
      expect(chosen.outcome).toMatchObject({ kind: "bag", bag: mine.bags[2]!.key })
      const strange = await packer().scanned(one.orderId, theirs.bags[0]!.code)
      expect(strange.outcome).toMatchObject({
        kind: "wrong",
        message: expect.stringContaining("another party"),
      })
      expect((await packer().scanned(one.orderId, "BAG-000000000000000000000000")).outcome.kind).toBe("wrong")
    })

    it("is one scan however often it is sent under its key, and a key of another scan is refused", async () => {
      const { orderId } = ordered()
      const [bag] = (await packer().packing(orderId)).bags
      const key = newKey()
      const sku = bag!.lines[0]!.sku!
      const answers = [
        await packer().scan(orderId, sku, bag!.key, key),
        await packer().scan(orderId, sku, bag!.key, key),
      ]
      expect(answers.map(({ data }) => data.outcome.kind)).toEqual(["packed", "packed"])
      expect(answers[1]!.data.packing.party.packed).toBe(1)
      expect((await packer().scan(orderId, "SOMETHING", bag!.key, key)).status).toBe(409)
    })

    it("never fills a bag over where twenty are scanned into it at once by two packers", async () => {
      const { orderId } = ordered()
      const [bag] = (await packer().packing(orderId)).bags
      const packers = [packer(), new Packer(world.lead)]
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => packers[at % 2]!.scan(orderId, bag!.lines[0]!.sku!, bag!.key)),
      )
      const kinds = answers.map(({ data }) => (data as ScanAnswer).outcome.kind)
      expect(kinds.filter((kind) => kind === "packed")).toHaveLength(1)
      expect(kinds.filter((kind) => kind === "complete")).toHaveLength(19)
      const rows = await world.sql<{ seq: number }>(
        "select s.seq from ful_scan s join ful_packing p on p.id = s.packing_id where p.order_id = ? order by s.seq",
        orderId,
      )
      expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
      await expect(world.sql("update ful_scan set quantity = 2")).rejects.toThrow(/append-only/)
    })

    it("comes out again, and what nobody can find is short until it is found", async () => {
      const { orderId } = ordered()
      const before = await packer().packing(orderId)
      const [one, two] = before.bags as [(typeof before.bags)[number], (typeof before.bags)[number]]
      const [line, other] = [one.lines[0]!, two.lines[0]!]
      await packer().scanned(orderId, line.sku!, one.key)
      const out = await packer().inBag(orderId, one.key, "take-out", { line_id: line.line_id })
      expect(out.data.packing.party.packed).toBe(0)
      expect((await packer().inBag(orderId, one.key, "take-out", { line_id: line.line_id })).status).toBe(409)
      const tooMany = await packer().inBag(orderId, two.key, "missing", {
        line_id: other.line_id,
        quantity: 2,
      })
      expect(tooMany.status).toBe(400)
      const short = await packer().inBag(orderId, two.key, "missing", { line_id: other.line_id, quantity: 1 })
      expect(short.data.packing.party).toMatchObject({
        missing: 1,
        stage: "packing",
        risk: expect.stringMatching(/red|amber/),
      })
      expect((await packer().pick(orderId)).ties).toBe(4)
      // It turns up after all.
      const found = await packer().scanned(orderId, other.sku!, two.key)
      expect(found.outcome.kind).toBe("packed")
      expect(found.packing.party.missing).toBe(0)
      const strange = await packer().inBag(orderId, two.key, "missing", {
        line_id: line.line_id,
        quantity: 1,
      })
      expect(strange.status).toBe(404)
    })

    it("is warned of where ties of two dye lots are packed for one party", async () => {
      const { orderId } = await world.orderedFor(inDays(200))
      const lots = (...all: string[]) => packer().put(orderId, "dye-lots", { color: "navy-blue", lots: all })
      expect((await lots("L1")).data.packing.party.risk).toBe("green")
      const { packing: mixed } = (await lots("L1", "L2")).data
      expect(mixed.dye_lots).toContainEqual(expect.objectContaining({ lots: ["L1", "L2"], mixed: true }))
      expect(mixed.party).toMatchObject({ risk: "amber", risk_reason: expect.stringContaining("dye lots") })
      expect((await packer().put(orderId, "dye-lots", { color: "burgundy", lots: ["L1"] })).status).toBe(400)
      const audit = await world.lead.get<{ entries: { action: string }[] }>("/admin/ties/audit")
      expect(audit.entries.filter(({ action }) => action === "fulfilment.dye_lots")).toHaveLength(2)
    })
  })

  describe("the stock of weddings", () => {
    it("tells what quotes hold and orders have taken, and what runs low", async () => {
      await world.stock(12)
      await world.approvedTies(3)
      await world.ordered()
      const { ties, counts } = await packer().stock("?only=held&q=navy%20bow")
      expect(counts.held).toBeGreaterThanOrEqual(2)
      const row = ties[0]!
      expect(row).toMatchObject({ stocked: 12, held: 3, other: 0 })
      expect(row.ordered).toBeGreaterThan(0)
      expect(row.free).toBe(12 - 3 - row.ordered)
      expect(row.low).toBe(true)
      expect((await packer().stock("?only=low")).ties.map(({ variant_id }) => variant_id)).toContain(
        row.variant_id,
      )
    })
  })
}
