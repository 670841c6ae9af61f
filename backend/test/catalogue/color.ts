import {
  type ColorDetail,
  colorDetailSchema,
  type UnknownColor,
  unknownColorSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tieOf } from "../harness/synced-ties"
import type { Shop } from "./shop"

export function oneColor(shop: Shop): void {
  describe("GET /store/ties/colors/:slug", () => {
    const detail = async (slug: string, query = ""): Promise<ColorDetail> => {
      const { status, data } = await shop.get(`/store/ties/colors/${slug}${query}`)
      expect({ status, data }).toEqual({ status: 200, data: expect.anything() })
      expect(colorDetailSchema.parse(data)).toEqual(data)
      return data as ColorDetail
    }

    it("tells all that its page shows, by the contract, in agreement with the catalogue", async () => {
      const { color, styles, currency_code } = await detail("navy-blue")
      const catalogue = await shop.catalogue()
      expect({ styles, currency_code }).toEqual({ styles: catalogue.styles, currency_code: "usd" })
      expect(color).toMatchObject({
        name: "Navy Blue",
        hex: "#1B2A5C",
        description: "A tie in Navy Blue.",
        family: { slug: "blues", name: "Blues", gradient: { start: "#001F3F", end: "#0074CC" } },
      })
      const listed = catalogue.families[0]!.colors.find(({ slug }) => slug === "navy-blue")!
      expect(color.variants).toMatchObject(listed.variants)
      expect(color.variants.map((variant) => variant.available_quantity)).toEqual([50, 50])
    })

    it("lists the other colours of its family, the one that looks most like it first", async () => {
      const { neighbours } = (await detail("navy-blue")).color
      expect(neighbours.map(({ slug }) => slug)).toEqual(["dark-navy", "royal-blue", "french-blue"])
      const distances = neighbours.map(({ distance }) => distance!)
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
      expect(distances[0]).toBeGreaterThan(0)
    })

    it("counts its stock at each request, with no event to tell it", async () => {
      await detail("navy-blue")
      const { inventoryItemId } = await tieOf(shop.container(), "navy-blue", "bow-tie")
      await shop
        .container()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("update inventory_level set stocked_quantity = 3 where inventory_item_id = ?", [inventoryItemId])
      expect((await detail("navy-blue")).color.variants[1]).toMatchObject({
        available_quantity: 3,
        availability: "low_stock",
      })
      expect(await shop.variant("navy-blue", "bow-tie")).toMatchObject({ availability: "in_stock" })
    })

    it("prices in the region asked for", async () => {
      const { currency_code, color } = await detail("navy-blue", `?region_id=${shop.store().regions.eu}`)
      expect(currency_code).toBe("eur")
      expect(color.variants[0]!.price).toEqual({ amount: 22.99, compare_at: 36.79 })
    })

    it("shows a tie's drawn pictures with their thumbhash, and the service's own with what is known of them", async () => {
      const drawn = await tieOf(shop.container(), "navy-blue", "ultra-skinny-tie")
      const photographed = await tieOf(shop.container(), "navy-blue", "bow-tie")
      const picture = { url: "http://localhost/navy.avif", type: "image/avif", width: 600, height: 800 }
      const thumbhash = "1QcSHQRnh493V4dIh4eXh1h4kJUI"
      await shop.rows.updateSyncRecords([
        { id: drawn.recordId, pictures: [{ ...picture, file_id: "internal" }] as never, thumbhash },
        {
          id: photographed.recordId,
          pictures: null,
          thumbhash: null,
          images: ["https://a.example/navy.jpg"] as never,
        },
      ])
      const [first, second] = (await detail("navy-blue")).color.variants
      expect(first).toMatchObject({ pictures: [picture], thumbhash })
      expect(second).toMatchObject({
        pictures: [{ url: "https://a.example/navy.jpg", type: null, width: null, height: null }],
        thumbhash: null,
      })
    })

    it("answers 404 for a name, an old hex link or a slip, and suggests first what was meant", async () => {
      for (const [asked, meant] of [
        ["Navy%20Blue", "navy-blue"],
        ["NAVY-BLUE", "navy-blue"],
        ["navvy-bleu", "navy-blue"],
        ["%231B2A5C", "navy-blue"],
        ["choclate", "chocolate-brown"],
      ] as const) {
        const { status, data } = await shop.get<UnknownColor>(`/store/ties/colors/${asked}`)
        expect({ asked, status }).toEqual({ asked, status: 404 })
        expect(unknownColorSchema.parse(data)).toEqual(data)
        expect(data.message).toBe(`There is no colour "${decodeURIComponent(asked)}"`)
        expect({ asked, meant: data.suggestions[0]?.slug }).toEqual({ asked, meant })
      }
    })

    it("suggests nothing where nothing is near", async () => {
      const { status, data } = await shop.get("/store/ties/colors/xkcdqzw")
      expect({ status, data }).toMatchObject({ status: 404, data: { type: "not_found", suggestions: [] } })
    })
  })
}
