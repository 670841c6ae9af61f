import { loadCatalogue } from "../../ties-service"
import { fingerprint, rows } from "./store-facts"
import { variantOf, type World } from "./world"

const { styles } = loadCatalogue()

export function withdrawals(world: World): void {
  const colours = async () =>
    (await world.shopCatalogue()).families.flatMap(({ colors }) => colors.map(({ slug }) => slug))
  const idsOf = async (slug: string) => {
    const product = await world.product(slug)
    return [product.id, ...product.variants.map(({ id }) => id).sort()]
  }
  const cart = async () => {
    const region_id = world.ground().store.regions.us
    const { data } = await world.shopPost<{ cart: { id: string } }>("/store/carts", { region_id })
    return data.cart.id
  }

  describe("a colour that is no longer listed", () => {
    it("becomes a draft, is hidden from the shop, and comes back as the same product", async () => {
      const before = await idsOf("teal")
      await world.scenario({ withdrawnColour: { value: "teal" } })
      expect((await world.sync()).counts).toMatchObject({ withdrawn: styles.length, created: 0, updated: 0 })
      expect((await world.product("teal")).status).toBe("draft")
      expect(await colours()).not.toContain("teal")
      expect((await world.sync()).counts).toMatchObject({ withdrawn: 0 })

      await world.scenario({})
      expect((await world.sync()).counts).toMatchObject({ updated: styles.length, created: 0 })
      expect(await idsOf("teal")).toEqual(before)
      expect((await world.product("teal")).status).toBe("published")
      expect(await colours()).toContain("teal")
    })
  })

  describe("a tie that is no longer listed while its colour is", () => {
    /** Half of the bow ties are gone, and staff agree. */
    const halve = async () => {
      await world.scenario({ halvedList: { paths: ["/api/products/bow-tie/variants"] } })
      const asked = await world.sync()
      const run = await world.sync({ consent_to: asked.id })
      expect(run.status).toBe("succeeded")
      const gone = await rows(
        world.container(),
        `select r.variant_id, c.slug from tie_sync_record r join tie_color c on c.id = r.color_id
         where r.withdrawn_at is not null order by c.slug`,
      )
      return gone.map(({ variant_id, slug }) => ({ variantId: String(variant_id), slug: String(slug) }))
    }

    it("can't be put into a cart, with the reason, and can again when it is back", async () => {
      const [gone] = await halve()
      const product = await world.product(gone!.slug)
      expect(product.status).toBe("published")
      const shown = (await world.shopCatalogue()).families.flatMap(({ colors }) => colors)
      expect(shown.find(({ slug }) => slug === gone!.slug)?.variants.map(({ style }) => style)).not.toContain(
        "bow-tie",
      )

      // So that the stock, which nobody has counted, is not what keeps it out.
      await world.staffPost(`/admin/products/${product.id}/variants/${gone!.variantId}`, {
        manage_inventory: false,
      })
      const item = { variant_id: gone!.variantId, quantity: 1 }
      const refused = await world.shopPost(`/store/carts/${await cart()}/line-items`, item)
      expect(refused).toMatchObject({
        status: 400,
        data: { message: expect.stringMatching(/^No longer sold: .* Bow Tie$/) },
      })
      const region_id = world.ground().store.regions.us
      const inOne = await world.shopPost("/store/carts", { region_id, items: [item] })
      expect(inOne).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("No longer sold") },
      })

      await world.scenario({})
      await world.sync()
      expect(variantOf(await world.product(gone!.slug), "Bow Tie").id).toBe(gone!.variantId)
      expect((await world.shopPost(`/store/carts/${await cart()}/line-items`, item)).status).toBe(200)
    })

    it("leaves a second sync nothing to do", async () => {
      await halve()
      const before = await fingerprint(world.container())
      expect((await world.sync()).counts).toMatchObject({ withdrawn: 0, updated: 0, created: 0 })
      expect(await fingerprint(world.container())).toEqual(before)
    })
  })
}
