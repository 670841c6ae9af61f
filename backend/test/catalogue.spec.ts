import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import { oneColor } from "./catalogue/color"
import { freshAfterChanges } from "./catalogue/fresh"
import { hiddenOrUnclaimed } from "./catalogue/hidden"
import { wrongInput } from "./catalogue/input"
import { readiness } from "./catalogue/ready"
import { servedAsPromised } from "./catalogue/served"
import { Shop } from "./catalogue/shop"
import { statements } from "./catalogue/statements"
import { stockUp, syncTies } from "./harness/synced-ties"
import { makeTieStore, type TieStore } from "./harness/tie-store"
import { tiesGround } from "./harness/ties-ground"

jest.setTimeout(120_000)

// What goes on in the background by itself would be counted, and is no part of this.
const ties = tiesGround()

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
    const shop = new Shop(api, getContainer, () => store, ties, asServer)

    beforeEach(async () => {
      await ties().setScenario({})
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
