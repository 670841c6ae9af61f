import type { Weddings, WeddingTracking } from "@kct/medusa-plugin-ties/contract/index"
import { weddingOf } from "../quotes/world"
import type { Kept } from "../harness/kept-state"
import type { TrackingWorld } from "./world"

const said = ({ state, line }: Pick<WeddingTracking, "state" | "line">) => [state, line]

export function ofWeddings(world: TrackingWorld, kept: Kept): void {
  describe("a wedding's status line", () => {
    const ordered = kept(() => world.ordered())

    it("says where it stands from the day that it is sent in until its order, to couple and desk alike", async () => {
      const draft = await world.create(weddingOf(3, { submit: false }))
      expect((await world.opened(draft.token)).tracking).toBeNull()
      const one = await world.create(weddingOf(3))
      expect(said(await world.tracking(one))).toEqual(["placed", "Placed"])
      await world.decideOk(one.id, "approve", { version: 1 })
      const approved = await world.tracking(one)
      expect(said(approved)).toEqual(["approved", "Approved"])
      expect(approved.steps.slice(0, 3)).toEqual([
        { step: "placed", state: "done", label: "Placed", at: expect.any(String) },
        { step: "approved", state: "done", label: "Approved", at: expect.any(String) },
        { step: "paid", state: "open", label: "Paid", at: null },
      ])
      expect(Object.keys(approved.members)).toHaveLength(3)
      await world.coupleOk("POST", "/cancel", one.token, { version: 1, reason: "We eloped" })
      expect(said(await world.tracking(one))).toEqual(["cancelled", "Cancelled"])
    })

    it("says of the wedding and of each member how far their ties are, and never more than is true", async () => {
      const one = await world.ordered({ delivery: "each_member" })
      expect(said(await world.tracking(one))).toEqual(["paid", "Payment authorised"])
      await world.capture(one.orderId)
      // What was taken stands in the books a moment later than on the payment.
      await world.eventually(async () => expect(said(await world.tracking(one))).toEqual(["paid", "Paid"]))

      const two = await world.linesOf(one, 0, 1)
      const first = await world.pack(one.orderId, two)
      expect(said(await world.tracking(one))).toEqual(["in_production", "2 of 5 packed"])
      await world.ship(one.orderId, first, two)
      const partly = await world.tracking(one)
      expect(said(partly)).toEqual(["in_production", "2 of 5 shipped"])
      expect(partly.counts).toEqual({ quantity: 5, packed: 2, shipped: 2, delivered: 0, returned: 0 })
      expect(partly.shipments).toEqual([
        {
          items: 2,
          shipped_at: expect.any(String),
          delivered_at: null,
          parcels: [
            {
              carrier: "UPS",
              tracking_number: "1Z999AA10123456784",
              tracking_url: "https://www.ups.com/track?tracknum=1Z999AA10123456784",
            },
          ],
        },
      ])
      const { members } = await world.opened(one.token)
      const lineOf = (place: number) => partly.members[members[place]?.id ?? ""]?.line
      expect([0, 1, 2, 3, 4].map(lineOf)).toEqual([
        "Shipped",
        "Shipped",
        "In production",
        "In production",
        "In production",
      ])
      expect(members.map(({ status }) => status)).toEqual(["shipped", "shipped", "paid", "paid", "paid"])
      expect(partly.members[members[2]?.id ?? ""]?.shipments).toEqual([])

      await world.deliver(one.orderId, first)
      const rest = await world.linesOf(one, 2, 3, 4)
      const second = await world.pack(one.orderId, rest)
      expect(said(await world.tracking(one))).toEqual(["packed", "2 of 5 delivered"])
      await world.ship(one.orderId, second, rest, { labels: [] })
      await world.deliver(one.orderId, second)
      const whole = await world.tracking(one)
      expect(said(whole)).toEqual(["delivered", "Delivered"])
      expect(whole.steps.every(({ state, at }) => state === "done" && at !== null)).toBe(true)
      const trackMember = (id: string) => whole.members[id] ?? null
      expect(trackMember(members[4]?.id ?? "")).toMatchObject({
        state: "delivered",
        shipments: [{ items: 1, parcels: [] }],
      })
      expect(trackMember("wmem_nobody")).toBeNull()
    })

    it("is told to those who look at it as it changes", async () => {
      const one = ordered()
      const told = () =>
        world.sql<{ for_whom: string }>(
          "select for_whom from wed_event where wedding_id = ? and kind = 'tracking'",
          one.id,
        )
      const soFar = async (least: number) =>
        world.eventually(async () => expect((await told()).length).toBeGreaterThanOrEqual(least))
      await world.capture(one.orderId)
      await soFar(1)
      const lines = await world.linesOf(one, 0)
      const parcel = await world.pack(one.orderId, lines)
      await soFar(2)
      await world.ship(one.orderId, parcel, lines)
      await soFar(3)
      await world.deliver(one.orderId, parcel)
      await soFar(4)
      expect(new Set((await told()).map(({ for_whom }) => for_whom))).toEqual(new Set(["everybody"]))
    })

    it("stands on the desk's page, in its list and in what it exports", async () => {
      const one = ordered()
      const lines = await world.linesOf(one, 3)
      await world.ship(one.orderId, await world.pack(one.orderId, lines), lines)
      expect(said((await world.desk(one.id)).tracking!)).toEqual(["in_production", "1 of 5 shipped"])
      const { weddings } = await world.lead.get<Weddings>(`/admin/ties/weddings?q=${one.email}`)
      expect(weddings.map(({ tracking }) => tracking)).toEqual(["1 of 5 shipped"])
      const csv = await world.lead.get<string>(`/admin/ties/weddings/export?q=${one.email}`)
      expect(csv).toContain("1 of 5 shipped")
    })

    it("takes back what was packed by mistake, and ends with the order", async () => {
      const one = ordered()
      const lines = await world.linesOf(one, 0)
      const wrong = await world.pack(one.orderId, lines)
      await world.ok("POST", `/admin/orders/${one.orderId}/fulfillments/${wrong}/cancel`)
      expect(said(await world.tracking(one))).toEqual(["paid", "Payment authorised"])
      await world.ok("POST", `/admin/orders/${one.orderId}/cancel`)
      const over = await world.tracking(one)
      expect(said(over)).toEqual(["cancelled", "Cancelled"])
      expect(Object.values(over.members).every(({ state }) => state === "cancelled")).toBe(true)
    })
  })
}
