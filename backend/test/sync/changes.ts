import { loadCatalogue } from "../../ties-service"
import { TIES } from "./first"
import { fingerprint, rows } from "./store-facts"
import { pricesOf, variantOf, type World } from "./world"

const { families, styles } = loadCatalogue()
const COLOURS = families.flatMap((family) => family.colors).length

export function changesOfTheService(world: World): void {
  describe("what the service changes shows up", () => {
    it("a price, in every currency, on the ties that it is of and no other", async () => {
      await world.scenario({ changedPrice: { value: { style: "bow-tie", price: "27.99" } } })
      const run = await world.sync()
      expect(run.counts).toMatchObject({ created: 0, updated: COLOURS, unchanged: TIES - COLOURS })
      const product = await world.product("teal")
      expect(pricesOf(variantOf(product, "Bow Tie"))).toEqual({ usd: 27.99, eur: 25.75 })
      expect(pricesOf(variantOf(product, "Skinny Tie"))).toEqual({ usd: 24.99, eur: 22.99 })
      expect((await world.shopCatalogue()).price_range).toEqual({ min: 24.99, max: 29.99 })
    })

    it("a colour more, at its place in its family", async () => {
      await world.scenario({ extraColour: true })
      expect((await world.sync()).counts).toMatchObject({
        created: styles.length,
        updated: 0,
        unchanged: TIES,
      })
      const blues = (await world.shopCatalogue()).families.find(({ slug }) => slug === "blues")
      expect(blues?.colors.at(-1)).toMatchObject({ slug: "dusty-blue", name: "Dusty Blue", hex: "#7C93A9" })
      expect(blues?.colors.at(-1)?.variants).toHaveLength(styles.length)
    })

    it("a style more, on every colour", async () => {
      await world.scenario({ fifthStyle: true })
      expect((await world.sync()).counts).toMatchObject({ created: COLOURS, updated: 0, unchanged: TIES })
      const product = await world.product("teal")
      expect(product.variants).toHaveLength(styles.length + 1)
      expect(product.options[0]!.values.map(({ value }) => value)).toContain("Slim Tie")
      const slim = variantOf(product, "Slim Tie")
      expect(slim).toMatchObject({ sku: "TIE-TEAL-SLIM-TIE", options: [{ value: "Slim Tie" }] })
      expect(pricesOf(slim)).toEqual({ usd: 26.99, eur: 24.83 })
      expect((await world.sync()).counts).toMatchObject({ created: 0, unchanged: TIES + COLOURS })
    })

    it("stock, where the service begins to count it, and only when its own number is another", async () => {
      await world.scenario({ stock: { value: 7 } })
      expect((await world.sync()).counts).toMatchObject({ updated: TIES })
      const levels = async () =>
        variantOf(await world.product("teal"), "Bow Tie").inventory_items[0]!.inventory.location_levels
      const { locationId } = world.ground().store
      expect(await levels()).toMatchObject([{ location_id: locationId, stocked_quantity: 7 }])
      const itemId = variantOf(await world.product("teal"), "Bow Tie").inventory_items[0]!.inventory.id
      await world.staffPost(`/admin/inventory-items/${itemId}/location-levels/${locationId}`, {
        stocked_quantity: 5,
      })
      await world.sync()
      expect(await levels()).toMatchObject([{ stocked_quantity: 5 }])
      await world.scenario({})
      await world.sync()
      expect(await levels()).toMatchObject([{ stocked_quantity: 5 }])
    })

    it("a region's new currency gets its prices, or a sentence why not", async () => {
      const { status } = await world.staffPost("/admin/regions", {
        name: "Britain",
        currency_code: "gbp",
        countries: ["gb"],
      })
      expect(status).toBe(200)
      const run = await world.sync()
      expect(run.counts).toMatchObject({ updated: 0, unchanged: TIES })
      expect(run.reasons).toEqual([expect.stringContaining("no rate from USD to GBP")])
    })
  })

  describe("the order of the families", () => {
    it("is that of the service, whatever order their categories were in", async () => {
      const named = await world.products.listProductCategories({}, { order: { rank: "ASC" } })
      await world.products.updateProductCategories(named[0]!.id, { rank: named.length - 1 })
      await rows(world.container(), "update tie_family set rank = 40 where slug = 'blues'")
      expect((await world.sync()).status).toBe("succeeded")
      const categories = await world.products.listProductCategories({}, { order: { rank: "ASC" } })
      expect(categories.map(({ handle }) => handle)).toEqual(families.map(({ slug }) => slug))
    })
  })

  describe("what is only written otherwise is no change", () => {
    it.each([
      ["prices as numbers", { pricesAsNumbers: true }],
      ["ids as numbers", { idsAsNumbers: true }],
      ["no pagination block", { noPagination: true }],
      ["an envelope", { envelope: true }],
      ["families spelt the other way round", { otherFamilySpelling: true }],
      [
        "families spelt otherwise in the variants alone",
        { otherFamilySpelling: { value: "variants" as const } },
      ],
      ["colours as objects", { coloursAsObjects: true }],
      ["count for total", { countForTotal: true }],
      ["another date", { updatedAt: true }],
      ["prices of the style alone", { missingPrice: true }],
    ] as const)("%s", async (_, scenario) => {
      const before = await fingerprint(world.container())
      await world.scenario(scenario)
      expect((await world.sync()).counts).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: TIES,
        withdrawn: 0,
      })
      expect(await fingerprint(world.container())).toEqual(before)
    })
  })
}
