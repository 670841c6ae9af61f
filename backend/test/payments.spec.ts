import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { atOnce } from "./payments/at-once"
import { badInput } from "./payments/bad-input"
import { byLink } from "./payments/by-link"
import { paymentGround } from "./payments/ground"
import { lostAnswers } from "./payments/lost-answers"
import { mends } from "./payments/mends"
import { webhooks } from "./payments/webhooks"
import { PaymentWorld } from "./payments/world"

jest.setTimeout(120_000)

const standIns = paymentGround()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new PaymentWorld(getContainer, api)
    beforeAll(async () => {
      world.origin = String(api.defaults.baseURL)
      await world.open(standIns)
    })

    webhooks(world)
    atOnce(world)
    badInput(world)
    byLink(world)
    lostAnswers(world)
    mends(world)
  },
})
