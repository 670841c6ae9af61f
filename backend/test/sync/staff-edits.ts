import { TIES } from "./first"
import { count } from "./store-facts"
import { pricesOf, variantOf, type World } from "./world"

const dearerBows = { changedPrice: { value: { style: "bow-tie", price: "27.99" } } }

export function staffEdits(world: World): void {
  describe("what staff made of a product", () => {
    it("survives a sync that writes other fields of it", async () => {
      const { id } = await world.product("teal")
      const edits = {
        title: "Teal, our bestseller",
        subtitle: "Woven in Como",
        description: "Staff's own words",
        handle: "teal-bestseller",
        metadata: { shelf: "A7" },
        images: [{ url: "https://example.com/photo.jpg" }],
        thumbnail: "https://example.com/photo.jpg",
      }
      expect((await world.staffPost(`/admin/products/${id}`, edits)).status).toBe(200)
      await world.scenario(dearerBows)
      expect((await world.sync()).status).toBe("succeeded")
      const product = await world.product("teal")
      expect(product).toMatchObject(edits)
      expect(pricesOf(variantOf(product, "Bow Tie"))).toEqual({ usd: 27.99, eur: 25.75 })
    })

    it("survives where it is a price for a region or a quantity, beside the price of the service", async () => {
      const product = await world.product("teal")
      const bow = variantOf(product, "Bow Tie")
      const prices = [
        ...bow.price_set.prices.map(({ id, amount, currency_code }) => ({ id, amount, currency_code })),
        { currency_code: "usd", amount: 21, rules: { region_id: world.ground().store.regions.us } },
        { currency_code: "usd", amount: 19, min_quantity: 10 },
      ]
      const { status } = await world.staffPost(`/admin/products/${product.id}/variants/${bow.id}`, { prices })
      expect(status).toBe(200)
      await world.scenario(dearerBows)
      await world.sync()
      const after = variantOf(await world.product("teal"), "Bow Tie").price_set.prices
      expect(after.map(({ amount }) => amount).sort()).toEqual([19, 21, 25.75, 27.99])
    })

    it("is a category of their own: it stays beside the family's", async () => {
      const { data } = await world.staffPost<{ product_category: { id: string } }>(
        "/admin/product-categories",
        {
          name: "Weddings",
          is_active: true,
        },
      )
      const product = await world.product("teal")
      await world.staffPost(`/admin/product-categories/${data.product_category.id}/products`, {
        add: [product.id],
      })
      await world.scenario(dearerBows)
      await world.sync()
      const names = (await world.product("teal")).categories.map(({ name }) => name)
      expect(names.sort()).toEqual([...product.categories.map(({ name }) => name), "Weddings"].sort())
    })

    it("is a draft of a colour that is sold: it stays one", async () => {
      const { id } = await world.product("teal")
      await world.staffPost(`/admin/products/${id}`, { status: "draft" })
      await world.scenario(dearerBows)
      await world.sync()
      expect((await world.product("teal")).status).toBe("draft")
    })
  })

  describe("what staff deleted and the service still sells", () => {
    it("is made again, with a sentence: a product", async () => {
      const { id } = await world.product("teal")
      await world.products.deleteProducts([id])
      const run = await world.sync()
      expect(run).toMatchObject({
        status: "succeeded",
        counts: { created: 4, unchanged: TIES - 4, failed: 0 },
      })
      expect(run.reasons).toEqual([
        "The product of Teal had been deleted, and the service still sells it, so it was made again.",
      ])
      expect((await world.product("teal")).variants).toHaveLength(4)
    })

    it("is made again, with a sentence: a variant, with the inventory that it had", async () => {
      const product = await world.product("teal")
      const bow = variantOf(product, "Bow Tie")
      await world.products.deleteProductVariants([bow.id])
      const run = await world.sync()
      expect(run).toMatchObject({
        status: "succeeded",
        counts: { created: 1, unchanged: TIES - 1, failed: 0 },
      })
      expect(run.reasons).toEqual([expect.stringContaining("The variant of Teal Bow Tie had been deleted")])
      expect(variantOf(await world.product("teal"), "Bow Tie").id).not.toBe(bow.id)
    })

    it("is made again: a category, and the products are in it", async () => {
      const [before] = (await world.product("teal")).categories
      await world.products.deleteProductCategories([before!.id])
      await world.sync()
      const [after] = (await world.product("teal")).categories
      expect(after).toMatchObject({ name: before!.name })
      expect((await world.sync()).counts).toMatchObject({ unchanged: TIES })
    })
  })

  describe("what staff took for a product of their own", () => {
    it("keeps its handle: the colour's product gets another, and it is said", async () => {
      const { data } = await world.staffPost<{ product: { id: string } }>("/admin/products", {
        title: "A cravat",
        handle: "dusty-blue",
        options: [{ title: "Size", values: ["One"] }],
      })
      await world.scenario({ extraColour: true })
      const run = await world.sync()
      expect(run.reasons).toEqual([
        "Another product has the handle dusty-blue, so the one of Dusty Blue is dusty-blue-tie.",
      ])
      expect((await world.product("dusty-blue")).handle).toBe("dusty-blue-tie")
      expect((await world.products.retrieveProduct(data.product.id)).handle).toBe("dusty-blue")
    })

    it("keeps its SKU: the tie that wants it is quarantined, the others are made", async () => {
      await world.staffPost("/admin/products", {
        title: "A cravat",
        options: [{ title: "Size", values: ["One"] }],
        variants: [{ title: "One", sku: "TIE-DUSTY-BLUE-BOW-TIE", options: { Size: "One" }, prices: [] }],
      })
      const before = await count(world.container(), "product_variant")
      await world.scenario({ extraColour: true })
      const run = await world.sync()
      expect(run).toMatchObject({ status: "succeeded", counts: { created: 3, quarantined: 1, failed: 0 } })
      expect(await world.quarantine()).toMatchObject([
        {
          key: "bow-tie/dusty-blue",
          reason: 'sku: "TIE-DUSTY-BLUE-BOW-TIE" is already that of a variant of A cravat',
        },
      ])
      expect(await count(world.container(), "product_variant")).toBe(before + 3)
    })
  })
}
