import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { packing } from "./fulfilment/packing"
import { paper } from "./fulfilment/paper"
import { parcels } from "./fulfilment/parcels"
import { reservations } from "./fulfilment/reservations"
import { FulfilmentWorld } from "./fulfilment/world"
import { keptState } from "./harness/kept-state"
import { mailGround } from "./mail/ground"

jest.setTimeout(180_000)

const mail = mailGround()

medusaIntegrationTestRunner({
  testSuite: (suite) => {
    const world = new FulfilmentWorld(suite.getContainer, suite.api, mail)
    beforeAll(() => world.make())
    const kept = keptState(suite)
    beforeEach(() => mail.catcher().forget())

    reservations(world)
    packing(world, kept)
    parcels(world, kept)
    paper(world, () => suite.api)
  },
})
