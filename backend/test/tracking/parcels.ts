import { tellOfMissedShipments, tellOfShipment } from "@kct/medusa-plugin-ties/workflows/mail/tell-shipment"
import type { Kept } from "../harness/kept-state"
import type { TrackingWorld } from "./world"

export function parcels(world: TrackingWorld, kept: Kept): void {
  const shippedTo = async (address: string) => {
    await world.sendMail()
    return world
      .mailsTo(address)
      .map(({ subject }) => subject)
      .filter((subject) => subject.endsWith("on their way") || subject.endsWith("on its way"))
  }

  describe("mail of a parcel", () => {
    const ordered = kept(() => world.ordered())

    it("goes once to the couple and to each whose tie is in it, however often and in whatever sequence it is told", async () => {
      const one = await world.ordered({ delivery: "each_member" })
      const memberOf = (place: number) => one.email.replace("couple", `m${place}`)
      const [two, three] = [await world.linesOf(one, 0, 1), await world.linesOf(one, 2, 3, 4)]
      const first = await world.pack(one.orderId, two)
      const second = await world.pack(one.orderId, three)
      await world.ship(one.orderId, second, three)
      await world.eventually(async () => expect(await shippedTo(memberOf(4))).toHaveLength(1))
      await world.ship(one.orderId, first, two)
      await world.eventually(async () => expect(await shippedTo(memberOf(0))).toHaveLength(1))
      for (const id of [first, second, first, second]) await tellOfShipment(world.container(), id)
      await Promise.all([1, 2, 3].map(() => tellOfShipment(world.container(), first)))
      expect(await shippedTo(one.email)).toEqual([
        "3 of your 5 ties are on their way",
        "2 of your 5 ties are on their way",
      ])
      const [early, late] = world.mailsTo(one.email).filter(({ subject }) => subject.endsWith("on their way"))
      expect(early?.text).toContain("So far 3 of 5 have left us.")
      expect(late?.text).toContain("All of them have left us.")
      for (const place of [0, 1, 2, 3, 4]) {
        expect(await shippedTo(memberOf(place))).toEqual(["Your tie is on its way"])
      }
      const mine = world.mailsTo(memberOf(2))[0]
      expect(mine?.text).toContain("https://www.ups.com/track?tracknum=1Z999AA10123456784")
      expect(mine?.html).not.toContain("It travels with those of the party")
    })

    it("says to a member that it comes with the others where it does", async () => {
      const one = ordered()
      const lines = await world.linesOf(one, 0, 1, 2, 3, 4)
      await world.ship(one.orderId, await world.pack(one.orderId, lines), lines)
      await world.eventually(async () =>
        expect(await shippedTo(one.email)).toEqual(["Your ties are on their way"]),
      )
      const member = one.email.replace("couple", "m3")
      await world.eventually(async () => expect(await shippedTo(member)).toHaveLength(1))
      expect(world.mailsTo(member)[0]?.html).toContain("It travels with those of the party")
    })

    it("is written down and not sent where staff want nobody told, also when it is told again", async () => {
      const one = ordered()
      const lines = await world.linesOf(one, 0)
      const parcel = await world.pack(one.orderId, lines)
      await world.ship(one.orderId, parcel, lines, { no_notification: true })
      await world.eventually(async () => {
        const rows = await world.sql<{ state: string; last_error: string }>(
          "select state, last_error from out_message where event_key = 'wedding-shipped:' || ?",
          parcel,
        )
        expect(rows).toEqual([{ state: "suppressed", last_error: expect.stringContaining("nobody") }])
      })
      await tellOfShipment(world.container(), parcel)
      expect(await shippedTo(one.email)).toEqual([])
    })

    it("is made up for where who had to tell died, and once", async () => {
      const one = ordered()
      const { orderId } = await world.buy("missed@example.com", 1)
      const lost: string[] = []
      for (const order of [one.orderId, orderId]) {
        const lines = await world.lines(order)
        const parcel = await world.pack(order, lines)
        await world.ship(order, parcel, lines)
        lost.push(parcel)
        await world.eventually(async () => {
          const rows = await world.sql(
            "select 1 from out_message where event_key like '%shipped:' || ?",
            parcel,
          )
          expect(rows).toHaveLength(1)
        })
      }
      await world.sendMail()
      world.mail.catcher().forget()
      for (const parcel of lost) {
        await world.sql("delete from out_message where event_key like '%shipped:' || ? || '%'", parcel)
        await world.sql(
          "update fulfillment set shipped_at = now() - interval '10 minutes' where id = ?",
          parcel,
        )
      }
      await tellOfMissedShipments(world.container())
      await tellOfMissedShipments(world.container())
      expect(await shippedTo(one.email)).toEqual(["Your ties are on their way"])
      expect(await shippedTo("missed@example.com")).toHaveLength(1)
    })
  })
}
