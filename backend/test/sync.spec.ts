import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { startTiesService } from "../ties-service"
import { makeKey, makeTieStore } from "./harness/tie-store"
import { tiesGround } from "./harness/ties-ground"
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

const ties = tiesGround({
  start: () => startTiesService(),
  options: {
    service: { timeout_ms: 3000, retries: 1, breaker_failures: 100, breaker_reset_ms: 10 },
    sync: { takeover_after: 5, batch_size: 10 },
  },
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

    const world = new World(api, getContainer, () => ground, ties, dbConfig.clientUrl)

    beforeEach(() => ties().setScenario({}))

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
