import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tiesGround } from "./harness/ties-ground"
import { codes } from "./quotes/codes"
import { couple } from "./quotes/couple"
import { creation } from "./quotes/creation"
import { changes } from "./quotes/changes"
import { doors } from "./quotes/doors"
import { freeze } from "./quotes/freeze"
import { life } from "./quotes/life"
import { links } from "./quotes/links"
import { screen } from "./quotes/screen"
import { special } from "./quotes/special"
import { time } from "./quotes/time"
import { QuoteWorld } from "./quotes/world"

jest.setTimeout(120_000)

tiesGround({ options: { bundles: { mirror_schedule: null }, weddings: { schedule: null } } })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new QuoteWorld(getContainer, api)
    beforeAll(() => world.make())

    creation(world)
    life(world)
    freeze(world)
    doors(world)
    changes(world)
    couple(world)
    special(world)
    codes(world)
    time(world)
    links(world)
    screen(world)
  },
})
