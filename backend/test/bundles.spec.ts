import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { changes } from "./bundles/changes"
import { codes } from "./bundles/codes"
import { desk } from "./bundles/desk"
import { input } from "./bundles/input"
import { orders } from "./bundles/orders"
import { pricing } from "./bundles/pricing"
import { random } from "./bundles/random"
import { rules } from "./bundles/rules"
import { statements } from "./bundles/statements"
import { World } from "./bundles/world"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(120_000)

tiesGround({ options: { bundles: { mirror_schedule: null } } })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new World(getContainer, api)
    beforeAll(() => world.make())

    pricing(world)
    codes(world)
    input(world)
    rules(world)
    orders(world)
    changes(world)
    desk(world)
    statements(world)
    random(world)
  },
})
