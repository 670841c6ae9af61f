import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { testRedisUrl } from "./harness/redis"
import { EXTENT } from "./payment-proofs/extent"
import { killed } from "./payment-proofs/killed"
import { twoProcesses } from "./payment-proofs/two-processes"
import { paymentGround } from "./payments/ground"
import { PaymentWorld } from "./payments/world"

jest.setTimeout(300_000 + EXTENT.rounds * 180_000)

const standIns = paymentGround(EXTENT.redis ? { REDIS_URL: testRedisUrl() } : {})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    const world = new PaymentWorld(getContainer, api)
    const databaseUrl = () => dbConfig.clientUrl
    beforeAll(async () => {
      world.origin = String(api.defaults.baseURL)
      await world.open(standIns)
    })

    // Two processes share their locks through Redis; one has its own.
    if (EXTENT.redis) twoProcesses(world, databaseUrl)
    else killed(world, databaseUrl)
  },
})
