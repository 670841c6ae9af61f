import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tiesGround } from "./harness/ties-ground"
import { mailGround } from "./mail/ground"
import { ofOrders } from "./tracking/of-orders"
import { ofWeddings } from "./tracking/of-weddings"
import { parcels } from "./tracking/parcels"
import { TrackingWorld } from "./tracking/world"

jest.setTimeout(120_000)

tiesGround({
  options: {
    bundles: { mirror_schedule: null },
    weddings: { schedule: null, shop_url: "http://shop.example" },
    mail: {
      from: "KCT Ties <hello@ties.example>",
      api_url: "http://api.example",
      admin_url: "http://api.example/app",
      schedule: null,
      quiet_hours: null,
    },
  },
})
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
