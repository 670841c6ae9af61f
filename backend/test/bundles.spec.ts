import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { startTiesService, type TiesService } from "../ties-service"
import { codes } from "./bundles/codes"
import { input } from "./bundles/input"
import { orders } from "./bundles/orders"
import { pricing } from "./bundles/pricing"
import { random } from "./bundles/random"
import { rules } from "./bundles/rules"
import { statements } from "./bundles/statements"
import { World } from "./bundles/world"
import { smallCatalogue } from "./harness/synced-ties"

jest.setTimeout(120_000)

let ties: TiesService

// The host's configuration reads these when Medusa is loaded, so they must be there before.
beforeAll(async () => {
  ties = await startTiesService({ catalogue: smallCatalogue() })
  process.env["KCT_TIES_OPTIONS"] = JSON.stringify({
    service: { url: ties.url },
    sync: { schedule: null },
    pictures: { draw: false, schedule: null },
    bundles: { mirror_schedule: null },
  })
})

afterAll(async () => {
  delete process.env["KCT_TIES_OPTIONS"]
  await ties.close()
})

medusaIntegrationTestRunner({
  dbName: "kct_engine_bundles",
  testSuite: ({ api, getContainer }) => {
    const world = new World(getContainer, api)
    beforeAll(() => world.make())

    pricing(world)
    codes(world)
    input(world)
    rules(world)
    orders(world)
    statements(world)
    random(world)
  },
})
