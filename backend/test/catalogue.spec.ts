import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import { startTiesService, type TiesService } from "../ties-service"
import { oneColor } from "./catalogue/color"
import { freshAfterChanges } from "./catalogue/fresh"
import { hiddenOrUnclaimed } from "./catalogue/hidden"
import { wrongInput } from "./catalogue/input"
import { readiness } from "./catalogue/ready"
import { servedAsPromised } from "./catalogue/served"
import { Shop } from "./catalogue/shop"
import { statements } from "./catalogue/statements"
import { smallCatalogue, stockUp, syncTies } from "./harness/synced-ties"
import { makeTieStore, type TieStore } from "./harness/tie-store"

jest.setTimeout(120_000)

let ties: TiesService

// The host's configuration reads these when Medusa is loaded, so they must be there before.
beforeAll(async () => {
  ties = await startTiesService({ catalogue: smallCatalogue() })
  process.env["KCT_TIES_OPTIONS"] = JSON.stringify({
    service: { url: ties.url },
    // What goes on in the background by itself would be counted, and is no part of this.
    sync: { schedule: null },
    pictures: { draw: false, schedule: null },
  })
})

afterAll(async () => {
  delete process.env["KCT_TIES_OPTIONS"]
  await ties.close()
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let store: TieStore

    // What is made here is put back before each test.
    beforeAll(async () => {
      store = await makeTieStore(getContainer())
      await syncTies(getContainer())
      await stockUp(getContainer(), store.locationId, 50)
    })

    const asServer = async (work: (server: Client) => Promise<void>): Promise<void> => {
      const url = new URL(dbConfig.clientUrl)
      url.pathname = "/postgres"
      const server = new Client({ connectionString: url.href })
      await server.connect()
      await work(server).finally(() => server.end())
    }
    const shop = new Shop(
      api,
      getContainer,
      () => store,
      () => ties,
      asServer,
    )

    beforeEach(async () => {
      await ties.setScenario({})
      await shop.renew()
    })

    servedAsPromised(shop)
    hiddenOrUnclaimed(shop)
    freshAfterChanges(shop)
    oneColor(shop)
    wrongInput(shop)
    statements(shop)
    readiness(shop)
  },
})
