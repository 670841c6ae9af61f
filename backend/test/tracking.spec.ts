import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { keptState } from "./harness/kept-state"
import { mailGround } from "./mail/ground"
import { ofOrders } from "./tracking/of-orders"
import { ofWeddings } from "./tracking/of-weddings"
import { parcels } from "./tracking/parcels"
import { TrackingWorld } from "./tracking/world"

jest.setTimeout(120_000)

const mail = mailGround()

medusaIntegrationTestRunner({
  testSuite: (suite) => {
    const world = new TrackingWorld(suite.getContainer, suite.api, mail)
    beforeAll(() => world.make())
    const kept = keptState(suite)
    beforeEach(() => mail.catcher().forget())

    ofWeddings(world, kept)
    ofOrders(world)
    parcels(world, kept)
  },
})
