import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { acts } from "./desk/acts"
import { assignment } from "./desk/assignment"
import { limits } from "./desk/limits"
import { lists } from "./desk/lists"
import { many } from "./desk/many"
import { people } from "./desk/people"
import { settings } from "./desk/settings"
import { timeline } from "./desk/timeline"
import { views } from "./desk/views"
import { DeskWorld } from "./desk/world"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(120_000)

tiesGround({ options: { bundles: { mirror_schedule: null }, weddings: { schedule: null } } })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new DeskWorld(getContainer, api)
    beforeAll(() => world.make())

    people(world)
    assignment(world)
    settings(world)
    timeline(world)
    lists(world)
    views(world)
    acts(world)
    limits(world)
    many(world)
  },
})
