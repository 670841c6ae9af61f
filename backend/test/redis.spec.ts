import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import Redis from "ioredis"
import seed from "../seed"
import { startTiesService, type TiesService } from "../ties-service"
import { eventually } from "./harness/eventually"
import { testRedisUrl } from "./harness/redis"
import { smallCatalogue } from "./harness/synced-ties"

jest.setTimeout(120_000)

const SOON_MS = 15_000
const SETTINGS = ["KCT_TIES_OPTIONS", "REDIS_URL", "KCT_OWNER_PASSWORD", "KCT_SHOPPER_PASSWORD"]

let ties: TiesService
let redis: Redis

// The host's configuration reads these when Medusa is loaded, so they must be there before.
beforeAll(async () => {
  ties = await startTiesService({ catalogue: smallCatalogue() })
  process.env["REDIS_URL"] = testRedisUrl()
  process.env["KCT_TIES_OPTIONS"] = JSON.stringify({
    service: { url: ties.url },
    sync: { schedule: null },
    pictures: { draw: false, schedule: null },
  })
  process.env["KCT_OWNER_PASSWORD"] = "owner-password"
  process.env["KCT_SHOPPER_PASSWORD"] = "shopper-password"
  redis = new Redis(testRedisUrl())
})

afterAll(async () => {
  for (const name of SETTINGS) delete process.env[name]
  redis.disconnect()
  await ties.close()
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let headers: Record<string, string>

    beforeAll(async () => {
      await seed({ container: getContainer(), args: [] })
      const [key] = await getContainer().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      headers = { "x-publishable-api-key": key?.token ?? "" }
    })

    const keys = (pattern: string) => redis.keys(pattern)
    const catalogue = async () => (await api.get("/store/ties/catalogue", { headers })).data
    const ready = () => api.get("/ready", { validateStatus: () => true })

    describe("the same store with REDIS_URL", () => {
      it("syncs, sells and takes the demo orders, its workflows and events in Redis", async () => {
        expect((await catalogue()).families.length).toBeGreaterThan(0)
        const { data: orders } = await getContainer()
          .resolve("query")
          .graph({ entity: "order", fields: ["id"] })
        expect(orders).toHaveLength(3)
        expect(await keys("*events-queue:*")).not.toEqual([])
        expect(await keys("bull:medusa-workflows*")).not.toEqual([])
        expect(await ready()).toMatchObject({ status: 200, data: { status: "ready" } })
      })

      it("writes nothing when it syncs again", async () => {
        const { run } = await syncCatalogue(getContainer(), { trigger: "exec" })
        expect(run).toMatchObject({ status: "succeeded", counts: { created: 0, updated: 0, withdrawn: 0 } })
      })

      it("keeps what it caches, and locks, there", async () => {
        const container = getContainer()
        const cache = container.resolve(Modules.CACHING)
        await cache.set({ key: "seen-in-redis", data: { is: "there" }, ttl: 30, tags: [] })
        await eventually(async () => expect(await keys("*seen-in-redis*")).not.toEqual([]), SOON_MS)
        const locking = container.resolve(Modules.LOCKING)
        await locking.acquire("held-in-redis", { expire: 30 })
        expect(await keys("*held-in-redis*")).not.toEqual([])
        await locking.release("held-in-redis")
        expect(await keys("*held-in-redis*")).toEqual([])
      })

      it("carries an event to its subscriber: what staff count shows in the catalogue", async () => {
        const sold = (await catalogue()).families[0].colors[0].variants[0]
        expect(sold.availability).toBe("in_stock")
        const inventory = getContainer().resolve(Modules.INVENTORY)
        const [item] = await inventory.listInventoryItems({ sku: sold.sku })
        const [level] = await inventory.listInventoryLevels({ inventory_item_id: item!.id })
        await inventory.updateInventoryLevels([
          { inventory_item_id: item!.id, location_id: level!.location_id, stocked_quantity: 0 },
        ])
        await eventually(async () => {
          const now = (await catalogue()).families[0].colors[0].variants[0]
          expect(now).toMatchObject({ sku: sold.sku, availability: "out_of_stock" })
        }, SOON_MS)
      })

      it("says that it is not ready while Redis does not answer, still shows the catalogue, and recovers", async () => {
        await redis.call("CLIENT", "PAUSE", "5000", "ALL")
        await eventually(
          async () =>
            expect(await ready()).toMatchObject({ status: 503, data: { checks: { cache: { ok: false } } } }),
          SOON_MS,
        )
        expect((await catalogue()).families.length).toBeGreaterThan(0)
        await eventually(async () => expect(await ready()).toMatchObject({ status: 200 }), SOON_MS)
      })
    })
  },
})
