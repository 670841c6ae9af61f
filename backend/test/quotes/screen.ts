import { leastSql } from "../harness/count-sql"
import { tell } from "../quote-proofs/extent"
import { type QuoteWorld, weddingOf } from "./world"

export function screen(world: QuoteWorld): void {
  describe("a wedding on one screen", () => {
    it("costs at most 15 statements, whatever the size of the party", async () => {
      const small = await world.create(weddingOf(2))
      const large = await world.create(weddingOf(40))
      const count = (id: string) => leastSql(world.container(), () => world.desk(id))
      const [few, many] = [await count(small.id), await count(large.id)]
      expect(many).toBe(few)
      expect(many).toBeLessThanOrEqual(15)
      tell("statements of a wedding's page, for a party of 2 and of 40", `${few} and ${many}, at most 15`)
    })
  })
}
