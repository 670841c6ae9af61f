import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { packing } from "./fulfilment/packing"
import { paper } from "./fulfilment/paper"
import { parcels } from "./fulfilment/parcels"
import { reservations } from "./fulfilment/reservations"
import { FulfilmentWorld } from "./fulfilment/world"
import { tiesGround } from "./harness/ties-ground"
import { mailGround } from "./mail/ground"

jest.setTimeout(180_000)

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
    const world = new FulfilmentWorld(getContainer, api, mail)
    beforeAll(() => world.make())
    beforeEach(() => mail.catcher().forget())

    reservations(world)
    packing(world)
    parcels(world)
    paper(world, () => api)
  },
})
