import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../seed"
import { startTiesService, type TiesService } from "../ties-service"
import { credits } from "./colour-help/credits"
import { kits } from "./colour-help/kits"
import { recommendations } from "./colour-help/recommendations"
import { World } from "./colour-help/world"
import { smallCatalogue } from "./harness/synced-ties"
import { makeKey } from "./harness/tie-store"

jest.setTimeout(180_000)

const SHOPPER_PASSWORD = "shopper-first-password"
let ties: TiesService

// The host's configuration reads these when Medusa is loaded, so they must be there before.
beforeAll(async () => {
  ties = await startTiesService({ catalogue: smallCatalogue() })
  process.env["KCT_TIES_OPTIONS"] = JSON.stringify({
    service: { url: ties.url },
    sync: { schedule: null },
    pictures: { draw: false, schedule: null },
    bundles: { mirror_schedule: null },
    themes: [
      {
        slug: "ours",
        name: "Ours",
        seasons: ["winter"],
        style: "plain",
        colors: ["navy blue", "Sage Green"],
      },
    ],
    swatches: { price: { usd: "4.50", eur: "5" }, most_colors: 3 },
  })
  process.env["KCT_OWNER_PASSWORD"] = "owner-first-password"
  process.env["KCT_SHOPPER_PASSWORD"] = SHOPPER_PASSWORD
})

afterAll(async () => {
  for (const name of ["KCT_TIES_OPTIONS", "KCT_OWNER_PASSWORD", "KCT_SHOPPER_PASSWORD"])
    delete process.env[name]
  await ties.close()
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new World(api, getContainer)

    beforeAll(async () => {
      await seed({ container: getContainer(), args: [] })
      await world.begin(await makeKey(getContainer(), "Staff", [], "secret"))
    })

    recommendations(world)
    kits(world)
    credits(world, SHOPPER_PASSWORD)
  },
})
