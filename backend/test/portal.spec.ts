import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tiesGround } from "./harness/ties-ground"
import { calendar } from "./portal/calendar"
import { edits } from "./portal/edits"
import { ordersOfWeddings } from "./portal/orders"
import { PortalWorld } from "./portal/world"

jest.setTimeout(120_000)

tiesGround({ options: { bundles: { mirror_schedule: null }, weddings: { schedule: null } } })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new PortalWorld(getContainer, api)
    beforeAll(() => world.make())

    ordersOfWeddings(world)
    edits(world)
    calendar(world)
  },
})
