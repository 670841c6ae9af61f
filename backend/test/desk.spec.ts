import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { lists } from "./desk/lists"
import { DeskWorld } from "./desk/world"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(120_000)

tiesGround({ options: { bundles: { mirror_schedule: null }, weddings: { schedule: null } } })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new DeskWorld(getContainer, api)
    beforeAll(() => world.make())

    lists(world)
  },
})
