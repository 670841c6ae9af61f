import { sqlOf } from "../harness/count-sql"
import { type QuoteWorld, refusalOf, weddingOf } from "./world"

export function crowd(world: QuoteWorld): void {
  describe("many at once", () => {
    it("20 approvals and rejections of one quote: exactly one happens, and the others are told", async () => {
      const { id } = await world.create(weddingOf(3))
      await world.decideOk(id, "take", { version: 1 })
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          at % 2 === 0
            ? world.decide(id, "approve", { version: 1, seq: 2 })
            : world.decide(id, "reject", { version: 1, seq: 2, reason: "No" }),
        ),
      )
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(1)
      expect(statuses.filter((status) => status === 409)).toHaveLength(19)
      for (const answer of answers) if (answer.status === 409) refusalOf(answer)
      const { quote } = await world.desk(id)
      expect(quote.seq).toBe(3)
      expect(quote.transitions).toHaveLength(3)
      const audit = await world.sql(
        "select id from wed_audit where wedding_id = ? and action like 'quote.%'",
        id,
      )
      expect(audit).toHaveLength(3)
    })
  })

  describe("a wedding on one screen", () => {
    it("costs at most 15 statements, whatever the size of the party", async () => {
      const small = await world.create(weddingOf(2))
      const large = await world.create(weddingOf(40))
      const count = async (id: string) => {
        const counts: number[] = []
        for (let run = 0; run < 3; run++)
          counts.push((await sqlOf(world.container(), () => world.desk(id))).length)
        return Math.min(...counts)
      }
      const [few, many] = [await count(small.id), await count(large.id)]
      expect(many).toBe(few)
      expect(many).toBeLessThanOrEqual(15)
    })
  })
}
