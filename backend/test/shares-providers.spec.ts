import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { seedPayments } from "../seed/payments"
import { paymentGround } from "./payments/ground"
import { byProviders } from "./shares/by-providers"
import { SharesWorld } from "./shares/world"

jest.setTimeout(120_000)

const standIns = paymentGround()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new SharesWorld(getContainer, api)
    beforeAll(async () => {
      await world.make()
      await seedPayments(getContainer())
      // Webhooks are told by nobody: what is seen follows from what the shop asks.
      standIns().stripe.post.isHeld = true
      standIns().paypal.post.isHeld = true
    })

    byProviders(world, standIns)
  },
})
