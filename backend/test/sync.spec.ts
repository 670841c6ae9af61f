import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { startTiesService, type TiesService } from "../ties-service"
import { makeKey, makeTieStore } from "./harness/tie-store"
import { changesOfTheService } from "./sync/changes"
import { consent } from "./sync/consent"
import { crashes } from "./sync/crashes"
import { failures } from "./sync/failures"
import { firstSync } from "./sync/first"
import { oneAtATime } from "./sync/one-at-a-time"
import { quarantine } from "./sync/quarantine"
import { adminRoutes } from "./sync/routes"
import { staffEdits } from "./sync/staff-edits"
import { withdrawals } from "./sync/withdrawals"
import { type Ground, World } from "./sync/world"

jest.setTimeout(180_000)

let ties: TiesService

// The host's configuration reads these when Medusa is loaded, so they must be there before.
beforeAll(async () => {
  ties = await startTiesService()
  process.env["KCT_TIES_OPTIONS"] = JSON.stringify({
    service: { url: ties.url, timeout_ms: 1500, retries: 1, breaker_failures: 100, breaker_reset_ms: 10 },
    sync: { schedule: null, takeover_after: 5, batch_size: 10 },
    // They have a spec of their own.
    pictures: { draw: false, schedule: null },
  })
})

afterAll(async () => {
  delete process.env["KCT_TIES_OPTIONS"]
  await ties.close()
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let ground: Ground

    // What is made here is put back before each test: a store that has synced once.
    beforeAll(async () => {
      const container = getContainer()
      const store = await makeTieStore(container)
      const staffKey = await makeKey(container, "Staff", [], "secret")
      const { run: firstRun } = await syncCatalogue(container, { trigger: "start" })
      ground = { store, staffKey, firstRun }
    })

    const world = new World(
      api,
      getContainer,
      () => ground,
      () => ties,
      dbConfig.clientUrl,
    )

    beforeEach(() => ties.setScenario({}))

    firstSync(world)
    changesOfTheService(world)
    withdrawals(world)
    consent(world)
    failures(world)
    quarantine(world)
    staffEdits(world)
    oneAtATime(world)
    crashes(world)
    adminRoutes(world)
  },
})
