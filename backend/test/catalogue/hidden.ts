import { CATALOGUE_SYNCED } from "@kct/medusa-plugin-ties/workflows"
import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { syncTies, tieOf } from "../harness/synced-ties"
import { colorsOf, type Shop } from "./shop"

/** What must not be shown, or not be claimed. */
export function hiddenOrUnclaimed(shop: Shop): void {
  describe("what is not shown, or not claimed", () => {
    it("hides a colour whose product is a draft", async () => {
      const { productId } = await tieOf(shop.container(), "navy-blue", "bow-tie")
      await updateProductsWorkflow(shop.container()).run({
        input: { selector: { id: productId }, update: { status: "draft" } },
      })
      await shop.soon(async () => expect(colorsOf(await shop.catalogue())).not.toContain("navy-blue"))
      expect((await shop.get("/store/ties/colors/navy-blue")).status).toBe(404)
    })

    it("hides a colour that the service no longer lists, and the family that it leaves empty", async () => {
      await shop.ties().setScenario({ withdrawnColour: "chocolate-brown" })
      await syncTies(shop.container())
      await shop.soon(async () => {
        expect((await shop.catalogue()).families.map(({ slug }) => slug)).toEqual(["blues"])
      })
      expect((await shop.get("/store/ties/colors/chocolate-brown")).status).toBe(404)
    })

    it("hides a withdrawn style with its ties", async () => {
      const [style] = await shop.rows.listStyles({ slug: "bow-tie" })
      await shop.rows.updateStyles([{ id: style!.id, withdrawn_at: new Date() }])
      await shop.container().resolve(Modules.EVENT_BUS).emit({ name: CATALOGUE_SYNCED, data: {} })
      await shop.soon(async () => {
        expect((await shop.catalogue()).styles.map(({ slug }) => slug)).toEqual(["ultra-skinny-tie"])
      })
      expect(await shop.variant("navy-blue", "bow-tie")).toBeUndefined()
    })

    it("shows a key only what its sales channels sell", async () => {
      const other = { "x-publishable-api-key": shop.store().otherChannel.key }
      const { status, data } = await shop.get("/store/ties/catalogue", other)
      expect({ status, data }).toMatchObject({ status: 200, data: { families: [], price_range: null } })
      expect((await shop.get("/store/ties/colors/navy-blue", other)).status).toBe(404)
      const loose = await shop.get("/store/ties/catalogue", {
        "x-publishable-api-key": shop.store().looseKey,
      })
      expect(loose).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("no sales channel") },
      })
    })

    it("gives no price, and never 0, where the region's currency has none", async () => {
      const { variantId } = await tieOf(shop.container(), "navy-blue", "bow-tie")
      const free = await tieOf(shop.container(), "royal-blue", "bow-tie")
      await updateProductVariantsWorkflow(shop.container()).run({
        input: {
          product_variants: [
            { id: variantId, prices: [{ amount: 22.99, currency_code: "eur" }] },
            { id: free.variantId, prices: [{ amount: 0, currency_code: "usd" }] },
          ],
        },
      })
      await shop.soon(async () => {
        expect(await shop.variant("navy-blue", "bow-tie")).toMatchObject({ price: null })
        expect(await shop.variant("royal-blue", "bow-tie")).toMatchObject({ price: null })
      })
      expect((await shop.catalogue()).price_range).toEqual({ min: 24.99, max: 24.99 })
    })

    it("calls stock unknown where nobody counts it, low and out where it is, and never short of what may be back-ordered", async () => {
      const container = shop.container()
      const inventory = container.resolve(Modules.INVENTORY)
      const location_id = shop.store().locationId
      const uncounted = await tieOf(container, "dark-navy", "bow-tie")
      const low = await tieOf(container, "navy-blue", "bow-tie")
      const out = await tieOf(container, "royal-blue", "bow-tie")
      const backorder = await tieOf(container, "french-blue", "bow-tie")
      await inventory.deleteInventoryLevel(uncounted.inventoryItemId, location_id)
      await inventory.updateInventoryLevels([
        { inventory_item_id: low.inventoryItemId, location_id, stocked_quantity: 10 },
        { inventory_item_id: out.inventoryItemId, location_id, stocked_quantity: 0 },
        { inventory_item_id: backorder.inventoryItemId, location_id, stocked_quantity: 0 },
      ])
      await updateProductVariantsWorkflow(container).run({
        input: { product_variants: [{ id: backorder.variantId, allow_backorder: true }] },
      })
      await shop.soon(async () => {
        const catalogue = await shop.catalogue()
        const said = catalogue.families[0]!.colors.map((color) => color.variants[1]!.availability)
        expect(said).toEqual(["unknown", "low_stock", "out_of_stock", "in_stock"])
      })
      await updateProductVariantsWorkflow(container).run({
        input: { product_variants: [{ id: out.variantId, manage_inventory: false }] },
      })
      await shop.soon(async () => {
        expect(await shop.variant("royal-blue", "bow-tie")).toMatchObject({ availability: "unknown" })
      })
    })
  })
}
