import type { Mirrors, RuleChanges, Rules } from "@kct/medusa-plugin-ties/contract/index"
import { feedTiers } from "@kct/medusa-plugin-ties/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { World } from "./bundles/world"
import { eventually } from "./harness/eventually"
import { syncTies } from "./harness/synced-ties"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(120_000)

const SOON_MS = 20_000
const RULES = "/admin/ties/pricing-rules"
const CONFIGS = "/api/bundles/configs"

/** From how many ties on how many percent. */
type Tier = [minQuantity: number, discountPercentage: number]

const service = tiesGround({ options: { bundles: { mirror_schedule: null, tiers_from_service: true } } })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new World(getContainer, api)
    beforeAll(() => world.make())
    afterEach(() => service().setScenario({}))

    const serviceSays = (tiers: readonly Tier[]) =>
      service().setScenario({
        weddingTiers: tiers.map(([minQuantity, discountPercentage]) => ({ minQuantity, discountPercentage })),
      })
    const rulesInForce = async (): Promise<{ id: string; tier: Tier }[]> => {
      const { pricing_rules } = await world.ok<Rules>("GET", `${RULES}?status=active`)
      return pricing_rules.map(({ id, minimum_quantity, percent }) => ({
        id,
        tier: [minimum_quantity, percent],
      }))
    }
    const tiersInForce = async () => (await rulesInForce()).map(({ tier }) => tier)

    describe("with tiers_from_service", () => {
      it("a sync puts the service's tiers in the place of those of the plugin, and prices follow", async () => {
        await serviceSays([
          [3, 7],
          [8, 22],
        ])
        await syncTies(getContainer())
        await eventually(async () => {
          expect(await tiersInForce()).toEqual([
            [3, 7],
            [8, 22],
          ])
          const { mirrors } = await world.ok<Mirrors>("GET", `${RULES}/mirrors`)
          expect(mirrors.flatMap(({ differences }) => differences)).toEqual([])
        }, SOON_MS)
        const members = [{ key: "m1", role: "groom", color: "navy-blue", style: "bow-tie", quantity: 8 }]
        const { tier } = await world.preview({ region_id: world.regions.us, members })
        expect(tier).toMatchObject({ percent: 22, minimum_quantity: 8 })
        const { pricing_rules } = await world.ok<Rules>("GET", RULES)
        expect(pricing_rules.filter(({ status }) => status === "archived")).toHaveLength(4)
        expect(pricing_rules.every(({ source }) => source === "service")).toBe(true)
        const { changes } = await world.ok<RuleChanges>("GET", `${RULES}/${pricing_rules[0]!.id}/changes`)
        expect(changes.map(({ action, actor_id }) => [action, actor_id])).toEqual([["created", null]])
      })

      it("all tiers can rise at once, each past where the next one was", async () => {
        const higher: Tier[] = [
          [2, 12],
          [4, 17],
          [6, 21],
          [10, 25],
        ]
        await serviceSays(higher)
        await feedTiers(getContainer())
        expect(await tiersInForce()).toEqual(higher)
      })

      it("what staff have decided stays theirs, and what does not fit beside it is left out", async () => {
        const [first] = await rulesInForce()
        await world.ok("POST", `${RULES}/${first!.id}`, { percent: 9 })
        await serviceSays([
          [2, 6],
          [4, 8],
          [6, 15],
        ])
        await feedTiers(getContainer())
        expect(await tiersInForce()).toEqual([
          [2, 9],
          [4, 10],
          [6, 15],
        ])
      })

      it("an empty answer, or none, takes no rule out of force", async () => {
        const before = await rulesInForce()
        await service().setScenario({ emptyList: { paths: [CONFIGS] } })
        await feedTiers(getContainer())
        await service().setScenario({ status: { value: 404, paths: [CONFIGS] } })
        await expect(feedTiers(getContainer())).rejects.toThrow(CONFIGS)
        expect(await rulesInForce()).toEqual(before)
      })
    })
  },
})
