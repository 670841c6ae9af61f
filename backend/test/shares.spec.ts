import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { keptState } from "./harness/kept-state"
import { tiesGround } from "./harness/ties-ground"
import { changing } from "./shares/changing"
import { paying } from "./shares/paying"
import { telling } from "./shares/telling"
import { SharesWorld } from "./shares/world"

jest.setTimeout(120_000)

tiesGround({
  options: {
    bundles: { mirror_schedule: null },
    weddings: { schedule: null },
    payments: { schedule: null },
    // Without an address by which reminders are ended none is sent.
    mail: { api_url: "https://api.example.com" },
    shares: { deposit: { from: { usd: 200 } } },
  },
})

medusaIntegrationTestRunner({
  testSuite: (suite) => {
    const world = new SharesWorld(suite.getContainer, suite.api)
    beforeAll(() => world.make())
    const kept = keptState(suite)

    paying(world)
    changing(world, kept)
    telling(world)
  },
})
