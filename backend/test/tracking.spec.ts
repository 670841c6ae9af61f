import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { mailGround } from "./mail/ground"
import { ofOrders } from "./tracking/of-orders"
import { ofWeddings } from "./tracking/of-weddings"
import { parcels } from "./tracking/parcels"
import { TrackingWorld } from "./tracking/world"

jest.setTimeout(120_000)

const mail = mailGround()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new TrackingWorld(getContainer, api, mail)
    beforeAll(() => world.make())
    beforeEach(() => mail.catcher().forget())

    ofWeddings(world)
    ofOrders(world)
    parcels(world)
  },
})
