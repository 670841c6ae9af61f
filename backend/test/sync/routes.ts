import {
  driftSchema,
  productTieSchema,
  type SyncRuns,
  syncRunsSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import { loadCatalogue } from "../../ties-service"
import type { World } from "./world"

const { families } = loadCatalogue()
const COLOURS = families.flatMap(({ colors }) => colors).length

export function adminRoutes(world: World): void {
  describe("the runs", () => {
    it("are listed newest first, by pages and by status", async () => {
      await world.scenario({ status: 500 })
      const failed = await world.sync()
      await world.scenario({})
      const last = await world.sync()
      const { data } = await world.staffGet<SyncRuns>("/admin/ties/sync-runs?limit=2")
      expect(syncRunsSchema.parse(data)).toEqual(data)
      expect(data).toMatchObject({ count: 3, limit: 2, offset: 0 })
      expect(data.sync_runs).toEqual([last, failed])
      const only = await world.staffGet<SyncRuns>("/admin/ties/sync-runs?status=failed")
      expect(only.data.sync_runs).toEqual([failed])
    })

    it("tell their progress while they work", async () => {
      await world.scenario({ slow: 200 })
      const { data } = await world.start()
      expect(data.sync_run).toMatchObject({
        status: "running",
        phase: "reading",
        progress: { done: 0, total: null },
      })
      expect(data.sync_run).toMatchObject({ finished_at: null, duration_ms: null, trigger: "staff" })
      expect(data.sync_run.requested_by).toEqual(expect.any(String))
      const run = await world.ended(data.sync_run.id)
      expect(run.duration_ms).toBeGreaterThan(1000)
    })
  })

  describe("drift", () => {
    const drift = async () => {
      await world.shopCatalogue()
      const { data } = await world.staffGet("/admin/ties/drift")
      return driftSchema.parse(data)
    }

    it("is none after a sync", async () => {
      expect(await drift()).toMatchObject({
        service: COLOURS,
        medusa: COLOURS,
        shop: COLOURS,
        differences: [],
      })
    })

    it("names what the service has more, what is hidden, and what is gone", async () => {
      const { id } = await world.product("teal")
      await world.staffPost(`/admin/products/${id}`, { status: "draft" })
      await world.scenario({ extraColour: true, withdrawnColour: { value: "navy-blue" } })
      const found = await drift()
      expect(found).toMatchObject({ service: COLOURS, medusa: COLOURS, shop: COLOURS - 1 })
      expect(found.differences.map(({ slug, note }) => [slug, note])).toEqual([
        ["dusty-blue", expect.stringContaining("Medusa has no product of it")],
        ["navy-blue", expect.stringContaining("no longer lists it")],
        ["teal", expect.stringContaining("is a draft")],
      ])
    })

    it("says why where the service can't be read, and compares the rest", async () => {
      await world.scenario({ status: 500 })
      const found = await drift()
      expect(found).toMatchObject({ service: null, medusa: COLOURS, shop: COLOURS, differences: [] })
      expect(found.service_error).toContain("answered 500")
    })
  })

  describe("a product's tie", () => {
    it("is its colour, family, source and prices; null for another product", async () => {
      const product = await world.product("teal")
      const { data } = await world.staffGet(`/admin/ties/products/${product.id}`)
      const { tie } = productTieSchema.parse(data)
      expect(tie).toMatchObject({
        color: { slug: "teal", name: "Teal" },
        source_url: world.ties().url,
        withdrawn_at: null,
        last_run_id: world.ground().firstRun.id,
      })
      expect(tie?.variants.map(({ style, price }) => [style, price])).toEqual([
        ["Ultra Skinny Tie", "24.99"],
        ["Skinny Tie", "24.99"],
        ["Classic Width Tie", "29.99"],
        ["Bow Tie", "24.99"],
      ])
      expect((await world.staffGet("/admin/ties/products/prod_none")).data).toEqual({ tie: null })
    })
  })

  describe("a request that makes no sense", () => {
    it.each([
      ["/admin/ties/sync-runs?limit=-1", "limit"],
      ["/admin/ties/sync-runs?limit=1000000000", "limit"],
      ["/admin/ties/sync-runs?offset=-5", "offset"],
      ["/admin/ties/sync-runs?limit=ten", "limit"],
      ["/admin/ties/sync-runs?status=asleep", "status"],
      ["/admin/ties/sync-runs?colour=teal", "colour"],
      ["/admin/ties/sync-runs?status=%00", "status"],
      ["/admin/ties/quarantine?limit=0", "limit"],
      ["/admin/ties/quarantine?offset=99999999999", "offset"],
      ["/admin/ties/drift?since=now", "since"],
      [`/admin/ties/sync-runs/${"x".repeat(200)}`, "id"],
      ["/admin/ties/sync-runs/%00", "path"],
      ["/admin/ties/sync-runs/%E0%A4%A", "path"],
      ["/admin/ties/products/%E0%A4%A", "path"],
    ])("%s is 400 and names %s", async (path, field) => {
      const { status, data } = await world.staffGet<{ message: string }>(path)
      expect([status, data.message]).toEqual([400, expect.stringContaining(field)])
    })

    it.each([
      [{ consent_to: 7 }, "consent_to"],
      [{ consent_to: "a\u0000b" }, "consent_to"],
      [{ consent_to: "" }, "consent_to"],
      [{ force: true }, "force"],
      [[], "request"],
    ])("a body of %j is 400 and names %s", async (body, field) => {
      const { status, data } = await world.staffPost<{ message: string }>("/admin/ties/sync", body)
      expect([status, data.message]).toEqual([400, expect.stringContaining(field)])
    })

    it("is 404 for a run that there is not, and 401 for who is not staff", async () => {
      expect((await world.staffGet("/admin/ties/sync-runs/trun_none")).status).toBe(404)
      for (const path of ["sync-runs", "quarantine", "drift", "products/x"]) {
        expect((await world.anybody(`/admin/ties/${path}`)).status).toBe(401)
      }
    })
  })
}
