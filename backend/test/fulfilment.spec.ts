import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { packing } from "./fulfilment/packing"
import { paper } from "./fulfilment/paper"
import { parcels } from "./fulfilment/parcels"
import { reservations } from "./fulfilment/reservations"
import { FulfilmentWorld } from "./fulfilment/world"
import { mailGround } from "./mail/ground"

jest.setTimeout(180_000)

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
