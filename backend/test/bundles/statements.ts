import { leastSql } from "../harness/count-sql"
import { partyOf, type World } from "./world"

/** Counts, since milliseconds on a busy machine say nothing. */
export function statements(world: World): void {
  describe("SQL statements", () => {
    const least = (work: () => Promise<unknown>) => leastSql(world.container(), work)

    it("a preview costs the same for 2 ties and for 100", async () => {
      const ask = (size: number) => () =>
        world.preview({
          ...partyOf(size),
          region_id: world.regions.us,
          country_code: "us",
          province: "us-ny",
        })
      await ask(2)()
      expect(await least(ask(100))).toBe(await least(ask(2)))
    })

    it("a party of 12 costs at most one plain single add, and six a line", async () => {
      const cartId = await world.newCart("us")
      await world.add(cartId, partyOf(1))
      const { variant_id } = (await world.cart(cartId)).items[0]!
      const plain = await least(async () => {
        await world.ok("POST", `/store/carts/${await world.newCart("us")}/line-items`, {
          variant_id,
          quantity: 1,
        })
      })
      const party = await least(async () => world.add(await world.newCart("us"), partyOf(12)))
      expect(party).toBeLessThanOrEqual(plain + 6 * 12)
    })
  })
}
