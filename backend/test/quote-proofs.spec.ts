import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tiesGround } from "./harness/ties-ground"
import { keepQuietOfFailures } from "./quote-proofs/broken"
import { crowd } from "./quote-proofs/crowd"
import { EXTENT } from "./quote-proofs/extent"
import { killed } from "./quote-proofs/killed"
import { undone } from "./quote-proofs/undone"
import { QuoteWorld } from "./quotes/world"

jest.setTimeout(EXTENT.full ? 1_200_000 : 120_000)

tiesGround({ options: { bundles: { mirror_schedule: null }, weddings: { schedule: null } } })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    const world = new QuoteWorld(getContainer, api)
    const databaseUrl = () => dbConfig.clientUrl
    beforeAll(async () => {
      await world.make()
      keepQuietOfFailures(getContainer())
    })

    undone(world)
    crowd(world, databaseUrl)
    killed(world, databaseUrl)
  },
})
