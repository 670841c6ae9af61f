import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { CATALOGUE_MODULE } from ".."
import type { CatalogueService } from "../service"

const REQUEST = { trigger: "staff", requestedBy: null, consentTo: null } as const
const PROGRESS = {
  phase: "writing",
  done: 1,
  total: 2,
  created: 1,
  updated: 0,
  unchanged: 0,
  withdrawn: 0,
  quarantined: 0,
  failed: 0,
  requests: 7,
} as const

moduleIntegrationTestRunner<CatalogueService>({
  moduleName: CATALOGUE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  testSuite: ({ service }) => {
    it("of twenty claims made at once one wins, and the others are shown its run", async () => {
      const claims = await Promise.all(Array.from({ length: 20 }, () => service.claimRun(REQUEST)))
      expect(claims.filter(({ mine }) => mine)).toHaveLength(1)
      expect(new Set(claims.map(({ id }) => id)).size).toBe(1)
    })

    it("a run that has ended makes room, and takes no more progress", async () => {
      const first = await service.claimRun(REQUEST)
      await service.endRun(first.id, PROGRESS, { status: "succeeded", reasons: [], withdrawals: null })
      const second = await service.claimRun(REQUEST)
      expect(second.mine).toBe(true)
      expect(second.id).not.toBe(first.id)
      expect(await service.beatRun(first.id, PROGRESS)).toBe(false)
      expect(await service.beatRun(second.id, PROGRESS)).toBe(true)
    })

    it("a run that gives no sign of life is called failed, with the reason, and makes room", async () => {
      const dead = await service.claimRun(REQUEST)
      const silent = new Date(Date.now() - (service.options.sync.takeover_after + 5) * 1000)
      await service.updateSyncRuns({ id: dead.id, heartbeat_at: silent })
      expect((await service.claimRun(REQUEST)).mine).toBe(true)
      const run = await service.retrieveSyncRun(dead.id)
      expect(run.status).toBe("failed")
      expect(JSON.stringify(run.reasons)).toContain("stopped before it ended")
    })
  },
})
