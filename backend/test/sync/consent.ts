import { TIES } from "./first"
import { fingerprint } from "./store-facts"
import type { World } from "./world"

const HALF = "/api/products/*/variants"

export function consent(world: World): void {
  describe("a run that would withdraw more than a tenth", () => {
    it("stops before it writes anything, and says what would go", async () => {
      const before = await fingerprint(world.container())
      await world.scenario({ halvedList: { paths: [HALF] }, extraColour: true })
      const run = await world.sync()
      expect(run.status).toBe("needs_consent")
      expect(run.reasons).toEqual([
        expect.stringMatching(/no longer lists \d+ of \d+ ties \(\d+(\.\d)? %; a run may withdraw 10 %\)/),
      ])
      expect(run.counts).toMatchObject({ created: 0, withdrawn: 0 })
      expect(await fingerprint(world.container())).toEqual(before)
      expect((await world.shopCatalogue()).families.length).toBeGreaterThan(0)
    })

    it("goes on when a person agrees", async () => {
      await world.scenario({ halvedList: { paths: [HALF] } })
      const asked = await world.sync()
      const run = await world.sync({ consent_to: asked.id })
      expect(run).toMatchObject({ status: "succeeded", counts: { created: 0, updated: 0 } })
      expect(run.counts.withdrawn + run.counts.unchanged).toBe(TIES)
      expect(run.counts.withdrawn).toBeGreaterThan(TIES / 3)
    })

    it("asks again for what nobody agreed to", async () => {
      await world.scenario({ halvedList: { paths: ["/api/products/bow-tie/variants"] } })
      const asked = await world.sync()
      expect(asked.status).toBe("needs_consent")
      await world.scenario({ halvedList: { paths: [HALF] } })
      const before = await fingerprint(world.container())
      expect((await world.sync({ consent_to: asked.id })).status).toBe("needs_consent")
      expect(await fingerprint(world.container())).toEqual(before)
    })

    it("takes no consent to a run that did not ask for it, or that is none", async () => {
      const { firstRun } = world.ground()
      expect(await world.start({ consent_to: firstRun.id })).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("consent_to") },
      })
      expect(await world.start({ consent_to: "trun_none" })).toMatchObject({
        status: 404,
        data: { message: expect.stringContaining("consent_to") },
      })
    })
  })
}
