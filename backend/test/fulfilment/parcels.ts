import type { CoupleWedding, DeskShares } from "@kct/medusa-plugin-ties/contract/index"
import { FULFILMENT_MODULE, type FulfilmentService } from "@kct/medusa-plugin-ties/modules/fulfilment"
import { finishShipments } from "@kct/medusa-plugin-ties/workflows/fulfilment/ship"
import { UPS } from "../tracking/world"
import type { Kept } from "../harness/kept-state"
import { newKey, Packer } from "./packing-table"
import type { FulfilmentWorld } from "./world"

const BERLIN = {
  name: "Łukasz Öztürk",
  line_1: "Unter den Linden 1",
  city: "Berlin",
  postal_code: "10117",
  country_code: "de",
}

export function parcels(world: FulfilmentWorld, kept: Kept): void {
  const packer = () => new Packer(world.staff)
  const tracked = async (one: { token: string }) => (await world.tracking(one)).line
  const service = () => world.container().resolve<FulfilmentService>(FULFILMENT_MODULE)
  const fulfilmentsOf = (orderId: string) =>
    world.sql<{ id: string; shipped: boolean; country: string | null; items: string }>(
      `select f.id, f.shipped_at is not null as shipped, a.country_code as country,
         (select sum(n.quantity) from fulfillment_item n where n.fulfillment_id = f.id) as items
       from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
       left join fulfillment_address a on a.id = f.delivery_address_id
       where l.order_id = ? and f.canceled_at is null order by f.created_at`,
      orderId,
    )

  describe("a parcel", () => {
    const ordered = kept(() => world.ordered())

    it("takes along what is packed for its place, and the rest follows; couple, mail and tracking know of it", async () => {
      const one = ordered()
      const { bags } = await packer().packing(one.orderId)
      for (const { lines } of bags.slice(0, 2)) await packer().scanned(one.orderId, lines[0]!.sku!)
      const body = { carrier: "UPS", tracking_number: UPS.tracking_number }
      const { status, data } = await packer().ship(one.orderId, body)
      expect(status).toBe(201)
      expect(data.packing.party).toMatchObject({ stage: "partly_shipped", shipped: 2, ready: 0 })
      expect(data.packing.shipments).toEqual([
        expect.objectContaining({
          items: 2,
          parcels: [
            {
              carrier: "UPS",
              tracking_number: UPS.tracking_number,
              tracking_url: `https://www.ups.com/track?tracknum=${UPS.tracking_number}`,
            },
          ],
        }),
      ])
      expect(await tracked(one)).toBe("2 of 5 shipped")
      await world.eventually(async () => {
        await world.sendMail()
        expect(world.mailsTo(one.email).map(({ subject }) => subject)).toContain(
          "2 of your 5 ties are on their way",
        )
      })
      expect((await packer().ship(one.orderId, {})).status).toBe(400)
      await packer().packAll(one.orderId)
      const rest = await packer().ship(one.orderId, { tracking_number: "KCT-2", notify: false })
      expect(rest.data.packing.party).toMatchObject({ stage: "shipped", shipped: 5 })
      expect(await tracked(one)).toBe("Shipped")
      expect((await packer().list()).count).toBe(0)
      expect((await packer().list("?stage=shipped")).count).toBe(1)
    })

    it("goes to each place of a party by itself, with that address on it", async () => {
      const one = await world.ordered({ delivery: "each_member" })
      const { members } = await world.desk(one.id)
      await world.sql(
        "update wed_member set ships = 'own', address = ?::jsonb where id = any(?)",
        JSON.stringify({ ...BERLIN, line_2: null, province: null }),
        [members[3]!.id, members[4]!.id] as never,
      )
      await packer().packAll(one.orderId)
      const before = await packer().packing(one.orderId)
      expect(before.destinations.map(({ kind, bags, ready }) => [kind, bags.length, ready])).toEqual([
        ["party", 3, 3],
        ["own", 2, 2],
      ])
      const [party, own] = before.destinations as [
        (typeof before.destinations)[number],
        (typeof before.destinations)[number],
      ]
      expect(own.address).toEqual(["Łukasz Öztürk", "Unter den Linden 1", "Berlin, 10117", "DE"])
      // It is longer on its way.
      expect(own.ship_by! < party.ship_by!).toBe(true)
      expect((await packer().ship(one.orderId, { destination: own.key })).status).toBe(201)
      expect((await packer().ship(one.orderId, { destination: "own:nobody" })).status).toBe(404)
      expect((await packer().ship(one.orderId, { destination: party.key })).status).toBe(201)
      const sent = await fulfilmentsOf(one.orderId)
      expect(sent.map(({ country, items, shipped }) => [country, Number(items), shipped])).toEqual([
        ["de", 2, true],
        ["us", 3, true],
      ])
    })

    it("is sent once, however often it is asked for: under one key, by two at once, and again after a crash", async () => {
      const one = ordered()
      await packer().packAll(one.orderId)
      const key = newKey()
      const answers = await Promise.all([
        packer().ship(one.orderId, { key }),
        packer().ship(one.orderId, { key }),
        packer().ship(one.orderId, {}),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 400])
      expect(await fulfilmentsOf(one.orderId)).toHaveLength(1)

      // Its process died after Medusa had made the fulfilment, and before anything else.
      const two = await world.ordered()
      await packer().packAll(two.orderId)
      const items = (await world.lines(two.orderId)).map(({ id, quantity }) => ({ id, quantity }))
      const begun = await service().beginShipment({
        orderId: two.orderId,
        destination: "party",
        key: newKey(),
        items,
        address: null,
        trackingNumber: "KCT-7",
        trackingUrl: null,
        notify: true,
        actor: world.staff.userId,
      })
      await world.ok("POST", `/admin/orders/${two.orderId}/fulfillments`, {
        items,
        metadata: { ties_shipment: begun.id },
      })
      await finishShipments(world.container())
      expect((await fulfilmentsOf(two.orderId)).map(({ shipped }) => shipped)).toEqual([false])
      await world.sql(
        "update ful_shipment set created_at = now() - interval '5 minutes' where id = ?",
        begun.id,
      )
      await world.keep()
      await world.keep()
      expect((await fulfilmentsOf(two.orderId)).map(({ shipped }) => shipped)).toEqual([true])
      const after = await packer().packing(two.orderId)
      expect(after.party.stage).toBe("shipped")
      expect(after.shipments[0]!.parcels[0]!.tracking_number).toBe("KCT-7")
    })

    it("follows for a member who comes late, with a bag of their own", async () => {
      const one = ordered()
      await packer().packAll(one.orderId)
      await packer().ship(one.orderId, {})
      const shares = `/admin/ties/weddings/${one.id}/shares`
      const { statement } = await world.ok<DeskShares>("GET", shares)
      const larry = { role: "usher", name: "Late Larry", color: "navy-blue", style: "bow-tie", quantity: 1 }
      await world.ok("POST", `${shares}/changes`, { version: statement.version, add: [larry] })
      const late = await packer().packing(one.orderId)
      expect(late.bags).toHaveLength(6)
      expect(late.party).toMatchObject({ stage: "partly_shipped", ties: 6, shipped: 5 })
      const bag = late.bags.find(({ complete }) => !complete)!
      expect(bag.name).toBe("Late Larry")
      const sku = bag.lines[0]!.sku!
      // The couple's invoice is for what it comes to by then.
      expect(late.party.may_pack).toBe(true)
      expect((await packer().scanned(one.orderId, sku)).outcome.bag).toBe(bag.key)
      const { data } = await packer().ship(one.orderId, {})
      expect(data.packing.party.stage).toBe("shipped")
      expect(data.packing.shipments.map(({ items }) => items)).toEqual([5, 1])
    })

    it("waits for its money where nobody has promised it any more, unless a lead lets it go", async () => {
      const one = ordered()
      // As where staff have cancelled the payment on Medusa's own page of the order.
      await world.sql("update payment set canceled_at = now() where captured_at is null")
      const { bags, party } = await packer().packing(one.orderId)
      const sku = bags[0]!.lines[0]!.sku!
      expect(party).toMatchObject({ may_pack: false, risk_reason: expect.stringContaining("paid") })
      const refused = await packer().scan(one.orderId, sku, null)
      expect(refused).toMatchObject({
        status: 409,
        data: { message: expect.stringContaining("still to be paid") },
      })
      expect((await packer().ship(one.orderId, {})).status).toBe(409)
      await world.ok("POST", `/admin/ties/weddings/${one.id}/shares/release`, { released: true })
      expect((await packer().scanned(one.orderId, sku)).outcome.bag).toBe(bags[0]!.key)
    })

    it("is told in the widget of its order: which wedding, what is left, and what is late", async () => {
      const one = await world.ordered({ partner_one: "Widget" })
      const { bags } = await packer().packing(one.orderId)
      await packer().scanned(one.orderId, bags[0]!.lines[0]!.sku!)
      const left = await world.staff.get<{ party: { title: string }; left: { name: string }[] }>(
        `/admin/ties/fulfilment/orders/${one.orderId}/left`,
      )
      expect(left.party.title).toBe("Widget & Grace")
      expect(left.left.map(({ name }) => name)).toEqual(["Member 1", "Member 2", "Member 3", "Member 4"])
      const { orderId } = await world.buy("plain@example.com", 1)
      expect(await world.staff.get(`/admin/ties/fulfilment/orders/${orderId}/left`)).toEqual({
        party: null,
        left: [],
      })
      // Store staff may open that order's page.
      expect((await world.staff.send("GET", `/admin/orders/${one.orderId}`)).status).toBe(200)
      expect((await world.staff.send("GET", `/admin/orders/${orderId}`)).status).toBe(404)
    })

    it("is no more to be packed when its order is cancelled", async () => {
      const one = ordered()
      await packer().packing(one.orderId)
      await world.ok("POST", `/admin/orders/${one.orderId}/cancel`)
      expect((await world.staff.send("GET", packer().at(one.orderId))).status).toBe(404)
      expect((await packer().list()).count).toBe(0)
      expect(await world.couple<{ wedding: CoupleWedding }>("GET", "", one.token)).toMatchObject({
        status: 200,
      })
    })
  })
}
