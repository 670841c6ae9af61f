import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { matrix } from "./access/matrix"
import { people } from "./access/people"
import { AccessWorld } from "./access/world"
import { recordRoutes } from "./harness/registry"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(240_000)

tiesGround({ options: { bundles: { mirror_schedule: null }, weddings: { schedule: null } } })
const registry = recordRoutes()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new AccessWorld(getContainer, api)
    beforeAll(() => world.make())

    matrix(world, registry)
    people(world)
  },
})
