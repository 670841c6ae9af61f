import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createPriceListsWorkflow,
  createReservationsWorkflow,
  deletePriceListsWorkflow,
  deleteReservationsWorkflow,
  linkProductsToSalesChannelWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { eventually } from "../harness/eventually"
import { makeKey } from "../harness/tie-store"
import { syncTies, tieOf } from "../harness/synced-ties"
import { colorsOf, type Shop } from "./shop"

const TIE = ["navy-blue", "bow-tie"] as const

/** Each change is seen long before the catalogue's own age (60 s) would bring it out, so an event must have. */
export function freshAfterChanges(shop: Shop): void {
  describe("a change", () => {
    const priced = (amount: number, compare_at: number | null) =>
      shop.soon(async () =>
        expect(await shop.variant(...TIE)).toMatchObject({ price: { amount, compare_at } }),
      )
    const stocked = (availability: string) =>
      shop.soon(async () => expect(await shop.variant(...TIE)).toMatchObject({ availability }))
    const warm = () => shop.catalogue()

    it("shows a price that staff edited, and strikes nothing through that isn't higher", async () => {
      await warm()
      const { variantId } = await tieOf(shop.container(), ...TIE)
      const edit = (amount: number) =>
        updateProductVariantsWorkflow(shop.container()).run({
          input: { product_variants: [{ id: variantId, prices: [{ amount, currency_code: "usd" }] }] },
        })
      await edit(19.5)
      await priced(19.5, 39.99)
      await edit(39.99)
      await priced(39.99, null)
    })

    it("counts a price list in while it is active, and no longer", async () => {
      await warm()
      const { variantId: variant_id } = await tieOf(shop.container(), ...TIE)
      const { result } = await createPriceListsWorkflow(shop.container()).run({
        input: {
          price_lists_data: [
            {
              title: "Spring",
              description: "Spring sale",
              type: "sale",
              status: "active",
              prices: [{ amount: 12, currency_code: "usd", variant_id }],
            } as never,
          ],
        },
      })
      await priced(12, 39.99)
      const token = await makeKey(shop.container(), "Staff", [], "secret")
      const headers = { authorization: `Basic ${Buffer.from(`${token}:`).toString("base64")}` }
      const turn = (status: string) =>
        shop.http.post(`/admin/price-lists/${result[0]!.id}`, { status }, { headers })
      await turn("draft")
      await priced(24.99, 39.99)
      await turn("active")
      await priced(12, 39.99)
      await deletePriceListsWorkflow(shop.container()).run({ input: { ids: [result[0]!.id] } })
      await priced(24.99, 39.99)
    })

    it("shows a count of stock, and what reservations hold back of it", async () => {
      await warm()
      const { inventoryItemId: inventory_item_id } = await tieOf(shop.container(), ...TIE)
      const { locationId: location_id } = shop.store()
      await updateInventoryLevelsWorkflow(shop.container()).run({
        input: { updates: [{ inventory_item_id, location_id, stocked_quantity: 12 }] },
      })
      await stocked("in_stock")
      const { result } = await createReservationsWorkflow(shop.container()).run({
        input: { reservations: [{ inventory_item_id, location_id, quantity: 2 }] },
      })
      await stocked("low_stock")
      await createReservationsWorkflow(shop.container()).run({
        input: { reservations: [{ inventory_item_id, location_id, quantity: 10 }] },
      })
      await stocked("out_of_stock")
      await deleteReservationsWorkflow(shop.container()).run({ input: { ids: [result[0]!.id] } })
      await stocked("low_stock")
      await shop.container().resolve(Modules.INVENTORY).adjustInventory(inventory_item_id, location_id, 100)
      await stocked("in_stock")
    })

    it("follows a product out of the sales channel and back", async () => {
      await warm()
      const { productId } = await tieOf(shop.container(), ...TIE)
      const link = linkProductsToSalesChannelWorkflow(shop.container())
      await link.run({ input: { id: shop.store().channelId, remove: [productId] } })
      await shop.soon(async () => expect(colorsOf(await shop.catalogue())).not.toContain(TIE[0]))
      await link.run({ input: { id: shop.store().channelId, add: [productId] } })
      await shop.soon(async () => expect(colorsOf(await shop.catalogue())).toContain(TIE[0]))
    })

    it("follows a region's currency and the store's default region", async () => {
      await warm()
      const { us, eu } = shop.store().regions
      await updateRegionsWorkflow(shop.container()).run({
        input: { selector: { id: us }, update: { currency_code: "eur" } },
      })
      await shop.soon(async () =>
        expect(await shop.catalogue()).toMatchObject({ region_id: us, currency_code: "eur" }),
      )
      await updateStoresWorkflow(shop.container()).run({
        input: { selector: {}, update: { default_region_id: eu } },
      })
      await shop.soon(async () => expect(await shop.catalogue()).toMatchObject({ region_id: eu }))
    })

    it("shows a colour that a sync added", async () => {
      await warm()
      await shop.ties().setScenario({ extraColour: true })
      await syncTies(shop.container())
      await shop.soon(async () => expect(colorsOf(await shop.catalogue())).toContain("dusty-blue"))
    })

    it("believes the mark that another process has set, with no event of its own", async () => {
      const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      let name = ""
      // Of what the tests before this one changed the last events may still come, each with a mark of its own.
      await shop.soon(async () => {
        const before = await shop.catalogue()
        name = `Butterfly ${before.version}`
        await database.raw("update tie_style set name = ? where slug = 'bow-tie'", [name])
        expect(await shop.catalogue()).toEqual(before)
      })
      await database.raw("update tie_catalogue_version set mark = 'set elsewhere'")
      expect((await shop.catalogue()).styles.map((style) => style.name)).toContain(name)
    })

    it("serves the last good catalogue, and its date, while it can't be read anew, and recovers by itself", async () => {
      const good = await shop.catalogue()
      const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await database.raw("alter table tie_style rename to tie_style_away")
      try {
        await shop.renew()
        expect(await shop.catalogue()).toEqual(good)
        expect((await shop.get("/store/ties/colors/navy-blue")).status).toBe(200)
      } finally {
        await database.raw("alter table tie_style_away rename to tie_style")
      }
      await database.raw("update tie_style set name = 'Butterfly' where slug = 'bow-tie'")
      await eventually(async () => {
        expect((await shop.catalogue()).styles.map(({ name }) => name)).toContain("Butterfly")
      }, 5000)
    })
  })
}
