import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { seedShop } from "../seed"
import { credits } from "./colour-help/credits"
import { kits } from "./colour-help/kits"
import { recommendations } from "./colour-help/recommendations"
import { World } from "./colour-help/world"
import { makeKey } from "./harness/tie-store"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(180_000)

const SHOPPER_PASSWORD = "shopper-first-password"
tiesGround({
  options: {
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
  },
  env: { KCT_OWNER_PASSWORD: "owner-first-password", KCT_SHOPPER_PASSWORD: SHOPPER_PASSWORD },
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new World(api, getContainer)

    beforeAll(async () => {
      await seedShop(getContainer())
      await world.begin(await makeKey(getContainer(), "Staff", [], "secret"))
    })

    recommendations(world)
    kits(world)
    credits(world, SHOPPER_PASSWORD)
  },
})
