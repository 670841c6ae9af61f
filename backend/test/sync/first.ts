import { loadCatalogue } from "../../ties-service"
import { sqlOf } from "../harness/count-sql"
import { count, fingerprint } from "./store-facts"
import { pricesOf, variantOf, type World } from "./world"

const { families, styles } = loadCatalogue()
const colours = families.flatMap((family) => family.colors)
export const TIES = colours.length * styles.length

export function firstSync(world: World): void {
  describe("the first sync", () => {
    it("makes a product of each colour and a variant of each style, and counts them", async () => {
      const { firstRun } = world.ground()
      expect(firstRun).toMatchObject({
        status: "succeeded",
        phase: "done",
        trigger: "start",
        progress: { done: TIES, total: TIES },
        counts: { created: TIES, updated: 0, unchanged: 0, withdrawn: 0, quarantined: 0, failed: 0 },
        reasons: [],
      })
      expect(firstRun.requests).toBeLessThanOrEqual(1 + styles.length + 2)
      expect(await count(world.container(), "product")).toBe(colours.length)
      expect(await count(world.container(), "product_variant")).toBe(TIES)
    })

    it("makes products that can be sold: published, in channel, profile and category, priced in every region", async () => {
      const { store } = world.ground()
      const product = await world.product("navy-blue")
      expect(product).toMatchObject({
        title: "Navy Blue Tie",
        handle: "navy-blue",
        status: "published",
        categories: [{ handle: "blues", name: "Blues" }],
        sales_channels: [{ id: store.channelId }],
        shipping_profile: { id: store.shippingProfileId },
      })
      expect(product.options.map(({ title }) => title)).toEqual(["Style"])
      expect(product.variants.map(({ title }) => title).sort()).toEqual(styles.map(({ name }) => name).sort())
      const bowTie = variantOf(product, "Bow Tie")
      expect(bowTie).toMatchObject({
        sku: "TIE-NAVY-BLUE-BOW-TIE",
        manage_inventory: true,
        options: [{ value: "Bow Tie" }],
      })
      expect(pricesOf(bowTie)).toEqual({ usd: 24.99, eur: 22.99 })
    })

    it("claims no stock: an inventory item without a level, since the service counts none", async () => {
      const [item] = variantOf(await world.product("teal"), "Bow Tie").inventory_items
      expect(item!.inventory).toMatchObject({ sku: "TIE-TEAL-BOW-TIE", location_levels: [] })
    })

    it("keeps the order of families, and of colours in them", async () => {
      const shown = await world.shopCatalogue()
      const order = (all: Array<{ slug: string; colors: Array<{ slug: string }> }>) =>
        all.map(({ slug, colors }) => [slug, colors.map((color) => color.slug)])
      expect(order(shown.families)).toEqual(order(families))
      const categories = await world.products.listProductCategories({}, { order: { rank: "ASC" } })
      expect(categories.map(({ handle }) => handle)).toEqual(families.map(({ slug }) => slug))
      expect(categories.every(({ is_active, is_internal }) => is_active && !is_internal)).toBe(true)
    })
  })

  describe("a second sync of the same", () => {
    it("asks little and writes nothing but its own row", async () => {
      const container = world.container()
      const before = await fingerprint(container)
      world.ties().requests.reset()
      let run = world.ground().firstRun
      const statements = await sqlOf(container, async () => {
        run = await world.sync()
      })
      expect(run).toMatchObject({ status: "succeeded", counts: { created: 0, updated: 0, unchanged: TIES } })
      expect(world.ties().requests.count()).toBeLessThanOrEqual(1 + styles.length + 2)
      expect(run.requests).toBe(world.ties().requests.count())
      expect(await fingerprint(container)).toEqual(before)
      const written = statements.flatMap(
        (sql) => /^\s*(?:insert into|update|delete from)\s+"?(\w+)/i.exec(sql)?.[1] ?? [],
      )
      // The quarantine is emptied, of nothing; the other is the shop's mark that it looked again.
      const allowed = new Set(["tie_sync_run", "tie_quarantined_row", "tie_catalogue_version"])
      expect(written.filter((table) => !allowed.has(table))).toEqual([])
    })
  })
}
