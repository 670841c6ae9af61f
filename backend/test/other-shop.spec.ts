import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { startOtherShop } from "./fixtures/other-shop"
import { makeKey, makeTieStore } from "./harness/tie-store"
import { tiesGround } from "./harness/ties-ground"
import { type Ground, pricesOf, variantOf, World } from "./sync/world"

jest.setTimeout(120_000)

const shop = tiesGround({ start: startOtherShop })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let ground: Ground

    beforeAll(async () => {
      const container = getContainer()
      const store = await makeTieStore(container)
      const staffKey = await makeKey(container, "Staff", [], "secret")
      const { run: firstRun } = await syncCatalogue(container, { trigger: "start" })
      ground = { store, staffKey, firstRun }
    })

    const world = new World(
      api,
      getContainer,
      () => ground,
      () => {
        throw new Error("Nobody can tell this shop what to do")
      },
      dbConfig.clientUrl,
    )

    describe("a ties service of another shape, by another program", () => {
      it("syncs whole: its own number of colours and of styles", async () => {
        const ties = shop().colours * shop().styles
        expect(ground.firstRun).toMatchObject({
          status: "succeeded",
          counts: { created: ties, quarantined: 0, failed: 0 },
          reasons: [],
        })
        expect((await world.sync()).counts).toMatchObject({ created: 0, updated: 0, unchanged: ties })
      })

      it("shows up in the shop, with families in the shop's own spelling", async () => {
        const { families, styles } = await world.shopCatalogue()
        expect(families.map(({ slug, colors }) => [slug, colors.length])).toEqual([
          ["grays-blacks", 3],
          ["earth-tones", 3],
          ["jewel-tones", 4],
          ["whites-creams", 2],
        ])
        expect(styles).toHaveLength(shop().styles)
        expect(styles.at(-1)).toMatchObject({ slug: "self-tie-bow-tie", kind: "bow_tie", width_inches: null })
        expect(styles[0]).toMatchObject({ slug: "knit-tie", kind: "necktie", width_inches: 2.5 })
      })

      it("has its SKUs, its prices in every currency, its own and its styles', and its stock", async () => {
        const onyx = variantOf(await world.product("onyx"), "Slim Tie")
        expect(onyx.sku).toMatch(/^OS-502-/)
        expect(pricesOf(onyx)).toEqual({ usd: 29, eur: 26.68 })
        const slate = variantOf(await world.product("slate"), "Slim Tie")
        expect(pricesOf(slate)).toEqual({ usd: 27, eur: 24.84 })
        expect(slate.inventory_items[0]!.inventory.location_levels).toMatchObject([
          { location_id: ground.store.locationId, stocked_quantity: 6 },
        ])
      })
    })
  },
})
