import { loadCatalogue } from "../../ties-service"
import { TIES } from "./first"
import { fingerprint } from "./store-facts"
import type { World } from "./world"

const { styles } = loadCatalogue()

export function quarantine(world: World): void {
  describe("a bad row", () => {
    it.each([
      ["a price of zero", { badPrice: "zero" as const }, /^price: "0.00" is not a positive decimal$/],
      ["a price that is text", { badPrice: "text" as const }, /^price: "call us" is not/],
      ["no colour name", { missingColourName: 1 }, /^color\.name: is missing$/],
    ])("with %s is quarantined with its reason; its tie stays as it was", async (_, scenario, reason) => {
      const before = await fingerprint(world.container())
      await world.scenario(scenario)
      const run = await world.sync()
      expect(run).toMatchObject({
        status: "succeeded",
        counts: { quarantined: styles.length, withdrawn: 0, unchanged: TIES - styles.length },
      })
      const kept = await world.quarantine()
      expect(kept.map((row) => row.reason)).toEqual(styles.map(() => expect.stringMatching(reason)))
      expect(kept.every(({ run_id, row }) => run_id === run.id && row !== null)).toBe(true)
      expect(await fingerprint(world.container())).toEqual(before)

      await world.scenario({})
      await world.sync()
      expect(await world.quarantine()).toEqual([])
    })

    it("that comes twice counts once, and the second is quarantined", async () => {
      await world.scenario({ duplicateRows: { value: 1, paths: ["/api/products/*/variants"] } })
      expect((await world.sync()).counts).toMatchObject({ quarantined: styles.length, unchanged: TIES })
      expect((await world.quarantine()).map(({ reason }) => reason)).toContain("is in the list a second time")
    })

    it("keeps no other out: a new colour beside it is made", async () => {
      await world.scenario({ badPrice: "negative", extraColour: true })
      expect((await world.sync()).counts).toMatchObject({
        created: styles.length,
        quarantined: styles.length,
      })
    })
  })
}
