import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tiesGround } from "./harness/ties-ground"
import { chasing } from "./links/chasing"
import { guesses } from "./links/guesses"
import { members } from "./links/members"
import { scopes } from "./links/scopes"
import { LinksWorld } from "./links/world"

jest.setTimeout(120_000)

tiesGround({
  options: {
    bundles: { mirror_schedule: null },
    weddings: {
      schedule: null,
      shop_url: "http://shop.example",
      link_guesses: { most: 20, seconds: 600 },
    },
    mail: { api_url: "http://api.example", quiet_hours: null },
  },
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const world = new LinksWorld(getContainer, api)
    beforeAll(() => world.make())

    scopes(world)
    members(world)
    chasing(world)
    guesses(world)
  },
})
