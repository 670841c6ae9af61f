import { readySchema } from "@kct/medusa-plugin-ties/contract/index"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { eventually } from "../harness/eventually"
import type { Shop } from "./shop"

export function readiness(shop: Shop): void {
  describe("GET /ready", () => {
    /** One look is good for a second, so a change shows within two. */
    const shows = (expected: object, within = 4000) =>
      eventually(async () => {
        const { status, data } = await shop.get("/ready", { "x-publishable-api-key": "" })
        expect(readySchema.parse(data)).toEqual(data)
        expect({ http: status, ...(data as object) }).toMatchObject(expected)
      }, within)
    const database = () => shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    it("is ready without a key when database, cache and catalogue are well", async () => {
      await shows({
        http: 200,
        status: "ready",
        checks: {
          database: { ok: true },
          cache: { ok: true },
          catalogue: { ok: true, age: expect.any(Number) },
        },
      })
    })

    it("is degraded, and still 200, when the last complete sync is too long ago or never was", async () => {
      await database().raw("update tie_sync_run set finished_at = now() - interval '7 hours'")
      await shows({ http: 200, status: "degraded", checks: { catalogue: { ok: false } } })
      await database().raw("delete from tie_quarantined_row")
      await database().raw("delete from tie_sync_run")
      await shows({ http: 200, status: "degraded", checks: { catalogue: { ok: false, age: null } } })
    })

    it("is unavailable with 503, and names nothing inside, when the cache keeps nothing", async () => {
      const cache = shop.container().resolve(Modules.CACHING)
      const refused = jest
        .spyOn(cache, "set")
        .mockRejectedValue(new Error("connect ECONNREFUSED redis.internal:6379"))
      try {
        await shows({
          http: 503,
          status: "unavailable",
          checks: { cache: { ok: false, detail: "Does not answer" } },
        })
      } finally {
        refused.mockRestore()
      }
      await shows({ http: 200, status: "ready" })
    })

    it("is unavailable with 503, and names nothing inside, when the database takes no connections, and recovers", async () => {
      const { rows } = await database().raw("select current_database() as name")
      const { name } = rows[0]
      await shop.asServer(async (server) => {
        await server.query(`alter database "${name}" allow_connections false`)
        await server.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
          name,
        ])
        try {
          await shows({ http: 503, status: "unavailable", checks: { database: { ok: false } } }, 15_000)
          const { data } = await shop.get("/ready")
          expect(JSON.stringify(data)).not.toMatch(/localhost|5432|postgres|password|medusa-|\bat \//i)
        } finally {
          await server.query(`alter database "${name}" allow_connections true`)
        }
      })
      await shows({ http: 200, status: "ready" }, 15_000)
    })

    it("looks once for many who ask at once", async () => {
      const raw = jest.spyOn(shop.container().resolve(Modules.CACHING), "set")
      await Promise.all(Array.from({ length: 50 }, () => shop.get("/ready")))
      expect(raw.mock.calls.length).toBeLessThanOrEqual(2)
      raw.mockRestore()
    })
  })
}
