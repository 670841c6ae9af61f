import { Modules } from "@medusajs/framework/utils"
import type { CoupleWedding, PartyOutlook } from "@kct/medusa-plugin-ties/contract/index"
import type { Opened } from "../quotes/world"
import type { FulfilmentWorld } from "./world"

export function reservations(world: FulfilmentWorld): void {
  const paidOf = (one: Opened) =>
    world.eventually(async () => {
      const { quote } = await world.desk(one.id)
      if (quote.state !== "paid") throw new Error(`It is ${quote.state}`)
    })

  describe("the stock of an approved quote", () => {
    it("is reserved when it is approved, and nobody else can buy it", async () => {
      await world.stock(5)
      const one = await world.sameTies(5)
      expect(await world.shelf()).toEqual({ stocked: 5, reserved: 0, held: 0 })
      await world.decideOk(one.id, "approve", { version: 1 })
      expect(await world.shelf()).toEqual({ stocked: 5, reserved: 5, held: 5 })
      expect(await world.buyTies(1)).toEqual({ type: "refused" })
      // To the wedding itself it is not missing.
      expect((await world.desk(one.id)).warnings).toEqual([])
      const [member] = one.wedding.members
      const edit = (quantity: number) => ({
        edits: [{ kind: "set", member_id: member!.id, seen: { quantity: 1 }, to: { quantity } }],
      })
      const stock = async (quantity: number) => {
        const { warnings } = await world.coupleOk<PartyOutlook>(
          "POST",
          "/party/preview",
          one.token,
          edit(quantity),
        )
        return warnings.flatMap((warning) => (warning.kind === "stock" ? [warning.available] : []))
      }
      expect(await stock(2)).toEqual([5])
    })

    it("becomes the order's when it is paid, the last tie included, and is counted once", async () => {
      await world.stock(5)
      const one = await world.approvedTies(5)
      await world.accept(one)
      const orderId = await world.order(one.cartId)
      await paidOf(one)
      expect(await world.shelf()).toEqual({ stocked: 5, reserved: 5, held: 0 })
      await world.keep()
      expect(await world.shelf()).toEqual({ stocked: 5, reserved: 5, held: 0 })
      const lines = await world.lines(orderId)
      await world.ship(orderId, await world.pack(orderId, lines), lines)
      expect(await world.shelf()).toEqual({ stocked: 0, reserved: 0, held: 0 })
    })

    it("stays the quote's when the payment fails after Medusa has reserved for the order", async () => {
      await world.stock(5)
      const one = await world.approvedTies(5)
      await world.accept(one)
      const payment = world.container().resolve(Modules.PAYMENT)
      const declined = jest
        .spyOn(payment, "authorizePaymentSession")
        .mockRejectedValueOnce(new Error("The card was declined"))
      await expect(world.order(one.cartId)).rejects.toThrow()
      expect(declined).toHaveBeenCalledTimes(1)
      declined.mockRestore()
      expect(await world.shelf()).toEqual({ stocked: 5, reserved: 5, held: 5 })
      expect(await world.buyTies(1)).toEqual({ type: "refused" })
    })

    it.each([
      ["withdrawn", (one: Opened) => world.decideOk(one.id, "withdraw", { version: 1, reason: "Too soon" })],
      ["cancelled", (one: Opened) => world.decideOk(one.id, "cancel", { version: 1, reason: "They eloped" })],
      [
        "expired",
        async (one: Opened) => {
          await world.sql(
            "update quo_quote set expires_at = now() - interval '1 s' where wedding_id = ?",
            one.id,
          )
          await world.keep()
        },
      ],
    ])("is free again when it is %s", async (_how, end) => {
      await world.stock(5)
      const one = await world.approvedTies(4)
      expect(await world.shelf()).toMatchObject({ reserved: 4, held: 4 })
      await end(one)
      expect(await world.shelf()).toEqual({ stocked: 5, reserved: 0, held: 0 })
    })

    it("is free again when the party is changed, which needs no more than what is there", async () => {
      await world.stock(4)
      const one = await world.approvedTies(4)
      const { wedding } = await world.coupleOk<{ wedding: CoupleWedding }>("GET", "", one.token)
      const members = wedding.members.map(({ id, role, name, color, style, quantity }, at) => ({
        id,
        role,
        name: at === 0 ? "Somebody else" : name,
        color: color.slug,
        style: style.slug,
        quantity: at === 3 ? quantity + 1 : quantity,
      }))
      const path = "/party"
      const tooMany = await world.couple("PUT", path, one.token, {
        revision: wedding.revision,
        members: members.map((member) => ({ ...member, quantity: 5 })),
      })
      expect(tooMany.status).toBe(400)
      expect(await world.shelf()).toMatchObject({ reserved: 4, held: 4 })
      await world.coupleOk("PUT", path, one.token, {
        revision: wedding.revision,
        members: members.map((member) => ({ ...member, quantity: 1 })).slice(0, 3),
      })
      expect(await world.shelf()).toMatchObject({ reserved: 0, held: 0 })
      expect((await world.desk(one.id)).quote.state).toBe("in_review")
    })

    it("of twenty quotes that are approved at once is never more than there is, and all that there is", async () => {
      await world.stock(30)
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, at) => world.sameTies(3, `crowd.${at}@example.com`)),
      )
      await Promise.all(all.map(({ id }) => world.decideOk(id, "approve", { version: 1 })))
      expect(await world.shelf()).toEqual({ stocked: 30, reserved: 30, held: 30 })
      // What is given back goes to those who have too few.
      const lucky = await world.sql<{ wedding: string }>(
        `select split_part(external_id, ':', 2) as wedding from reservation_item
         where deleted_at is null group by 1 having count(*) = 3 limit 3`,
      )
      for (const { wedding } of lucky) {
        await world.decideOk(wedding, "withdraw", { version: 1, reason: "Let others have it" })
      }
      expect(await world.shelf()).toMatchObject({ reserved: 21 })
      await world.keep()
      expect(await world.shelf()).toEqual({ stocked: 30, reserved: 30, held: 30 })
    })

    it("is mended by the job, whatever a process that died has left of it", async () => {
      await world.stock(9)
      const one = await world.approvedTies(4)
      const inventory = world.container().resolve(Modules.INVENTORY)
      const held = await world.holds()
      expect(held).toHaveLength(4)
      // Half of it was never reserved, some was reserved twice, and something is left of a wedding that is no more.
      await inventory.deleteReservationItems([held[0]!.id, held[1]!.id])
      const { inventory_item_id, location_id, external_id } = held[2]!
      const copy = { inventory_item_id, location_id, quantity: 1 }
      await inventory.createReservationItems([
        { ...copy, external_id },
        { ...copy, external_id: "ties-quote:wed_gone:wmem_gone" },
      ])
      await world.keep()
      expect(await world.shelf()).toEqual({ stocked: 9, reserved: 4, held: 4 })
      const references = (await world.holds()).map((row) => row.external_id)
      expect(references.sort()).toEqual(
        one.wedding.members.map(({ id }) => `ties-quote:${one.id}:${id}`).sort(),
      )
      await world.accept(one)
      await world.order(one.cartId)
      await paidOf(one)
      expect(await world.shelf()).toEqual({ stocked: 9, reserved: 4, held: 0 })
    })

    it("is held as far as there is any, and the rest is said to be missing", async () => {
      await world.stock(3)
      const one = await world.approvedTies(5)
      expect(await world.shelf()).toEqual({ stocked: 3, reserved: 3, held: 3 })
      expect((await world.desk(one.id)).warnings).toEqual([
        expect.stringContaining("5 are wanted, and 3 are left"),
      ])
      await world.stock(9)
      await world.keep()
      expect(await world.shelf()).toEqual({ stocked: 9, reserved: 5, held: 5 })
    })
  })
}
