import { sqlOf } from "../harness/count-sql"
import { stockUp, syncTies } from "../harness/synced-ties"
import { colorsOf, type Shop } from "./shop"

const PATH = "/store/ties/catalogue"

/** Counts, since milliseconds on a busy machine say nothing. */
export function statements(shop: Shop): void {
  describe("SQL statements", () => {
    /** The least of five: what else the store does meanwhile (its jobs) can only add to a count. */
    const count = async (path: string, before = async () => {}): Promise<number> => {
      const counts: number[] = []
      for (let run = 0; run < 5; run++) {
        await before()
        const asked = await sqlOf(shop.container(), async () => {
          expect((await shop.get(path)).status).toBe(200)
        })
        counts.push(asked.length)
      }
      expect(Math.min(...counts)).toBeGreaterThan(0)
      return Math.min(...counts)
    }
    const cold = (path: string): Promise<number> => count(path, () => shop.renew())

    it("asks at most two more than GET /store/regions while the catalogue stands", async () => {
      expect(await count(PATH)).toBeLessThanOrEqual((await count("/store/regions")) + 2)
    })

    it("asks eight at most for a colour", async () => {
      expect(await count("/store/ties/colors/navy-blue")).toBeLessThanOrEqual(8)
    })

    it("asks the same number for ten times the colours, warm and cold", async () => {
      const small = {
        cold: await cold(PATH),
        warm: await count(PATH),
        color: await count("/store/ties/colors/navy-blue"),
      }
      await shop.ties().setScenario({ multiply: 10 })
      await syncTies(shop.container())
      await stockUp(shop.container(), shop.store().locationId, 50)
      await shop.soon(async () => expect(colorsOf(await shop.catalogue())).toHaveLength(50))
      expect({
        cold: await cold(PATH),
        warm: await count(PATH),
        color: await count("/store/ties/colors/navy-blue"),
      }).toEqual(small)
    })

    it("builds once for twenty who come at once", async () => {
      await shop.renew()
      const asked = await sqlOf(shop.container(), () =>
        Promise.all(Array.from({ length: 20 }, () => shop.get(PATH))),
      )
      expect(asked.filter((sql) => sql.includes('from "tie_style"'))).toHaveLength(1)
    })
  })
}
