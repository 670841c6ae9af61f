import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import Redis from "ioredis"
import { seedShop } from "../seed"
import { eventually } from "./harness/eventually"
import { testRedisUrl } from "./harness/redis"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(120_000)

const SOON_MS = 15_000

let redis: Redis

const redisUrl = testRedisUrl()
tiesGround({
  env: {
    REDIS_URL: redisUrl,
    KCT_OWNER_PASSWORD: "owner-password",
    KCT_SHOPPER_PASSWORD: "shopper-password",
  },
})
beforeAll(() => {
  redis = new Redis(redisUrl)
})
afterAll(() => redis.disconnect())

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let headers: Record<string, string>

    beforeAll(async () => {
      await seedShop(getContainer())
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
