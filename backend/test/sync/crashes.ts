import { spawn } from "node:child_process"
import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { loadCatalogue } from "../../ties-service"
import { eventually } from "../harness/eventually"
import { count, rows } from "./store-facts"
import { TIES } from "./first"
import { pricesOf, variantOf, type World } from "./world"

const { styles } = loadCatalogue()
/** In production Medusa does not boot without secrets. */
const PRODUCTION = { NODE_ENV: "production", JWT_SECRET: "only for tests", COOKIE_SECRET: "only for tests" }
const CLI = require.resolve("@medusajs/cli/cli.js")

/** Nothing twice, nothing half: every tie on sale has one variant with its prices and one inventory item. */
async function isWhole(world: World): Promise<void> {
  const [sums] = await rows(
    world.container(),
    `select count(*)::int as ties,
            count(distinct r.variant_id)::int as variants,
            count(distinct v.sku)::int as skus,
            (select count(*)::int from product where deleted_at is null and external_id like 'ties:%') as products,
            (select count(distinct external_id)::int from product
             where deleted_at is null and external_id like 'ties:%') as colours,
            (select count(*)::int from product_variant where deleted_at is null) as all_variants,
            count(distinct ps.price_set_id)::int as price_sets,
            count(distinct i.inventory_item_id)::int as items,
            count(distinct sc.product_id)::int as offered
     from tie_sync_record r
     join product_variant v on v.id = r.variant_id and v.deleted_at is null
     left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
     left join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
     left join product_sales_channel sc on sc.product_id = v.product_id and sc.deleted_at is null`,
  )
  const { ties, products } = sums as Record<string, number>
  expect(sums).toEqual({
    ties,
    variants: ties,
    skus: ties,
    all_variants: ties,
    price_sets: ties,
    items: ties,
    products,
    colours: products,
    offered: products,
  })
}

export function crashes(world: World): void {
  describe("a run whose process is killed while it writes", () => {
    it("is finished by the next one, with nothing twice", async () => {
      await world.scenario({ multiply: 3 })
      const child = spawn(process.execPath, [CLI, "exec", path.resolve("backend/sync.ts")], {
        env: { ...process.env, ...PRODUCTION, DATABASE_URL: world.databaseUrl },
        stdio: ["ignore", "ignore", "pipe"],
      })
      let complaint = ""
      child.stderr.on("data", (chunk) => (complaint += chunk))
      const gone = new Promise((resolve) => child.once("exit", resolve))
      try {
        await eventually(async () => {
          if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${complaint}`)
          expect(await count(world.container(), "product_variant")).toBeGreaterThan(TIES)
        }, 90_000)
      } finally {
        child.kill("SIGKILL")
        await gone
      }
      const after = await count(world.container(), "product_variant")
      expect(after).toBeLessThan(3 * TIES)

      // The killed run still seems to be at work, until it has been silent for long enough.
      expect(await world.start()).toMatchObject({ status: 200, data: { already_running: true } })
      const run = await eventually(async () => {
        const { status, data } = await world.start()
        expect(status).toBe(202)
        return world.ended(data.sync_run.id)
      }, 20_000)
      expect(run).toMatchObject({ status: "succeeded", counts: { failed: 0, quarantined: 0, withdrawn: 0 } })
      expect(await count(world.container(), "tie_sync_record")).toBe(3 * TIES)
      await isWhole(world)
      expect((await world.sync()).counts).toMatchObject({ created: 0, updated: 0, unchanged: 3 * TIES })
    })
  })

  describe("what a run that was killed in the middle of one product has left", () => {
    const option = { title: "Style", values: styles.map(({ name }) => name) }
    const left = {
      title: "Dusty Blue Tie",
      handle: "dusty-blue",
      external_id: "ties:dusty-blue",
      options: [option],
    }
    const variants = styles.map(({ name, slug }) => ({
      title: name,
      sku: `TIE-DUSTY-BLUE-${slug.toUpperCase()}`,
      options: { Style: name },
    }))
    const finish = async () => {
      await world.scenario({ extraColour: true })
      expect(await world.sync()).toMatchObject({
        status: "succeeded",
        counts: { created: 4, failed: 0, quarantined: 0 },
      })
      await isWhole(world)
      expect(pricesOf(variantOf(await world.product("dusty-blue"), "Bow Tie"))).toEqual({
        usd: 24.99,
        eur: 22.99,
      })
    }

    it("is made whole where it is a product without variants", async () => {
      await world.products.createProducts([left])
      await finish()
    })

    it("is made whole where its variants have no prices", async () => {
      await world.products.createProducts([{ ...left, variants }])
      await finish()
    })

    it("is taken over where it is the inventory alone, with what was counted", async () => {
      const inventory = world.container().resolve(Modules.INVENTORY)
      const [item] = await inventory.createInventoryItems([{ sku: "TIE-DUSTY-BLUE-BOW-TIE" }])
      const { locationId } = world.ground().store
      await inventory.createInventoryLevels([
        { inventory_item_id: item!.id, location_id: locationId, stocked_quantity: 9 },
      ])
      await finish()
      const [used] = variantOf(await world.product("dusty-blue"), "Bow Tie").inventory_items
      expect(used!.inventory).toMatchObject({ id: item!.id, location_levels: [{ stocked_quantity: 9 }] })
    })

    it("is taken over where only our rows are missing, with its ids", async () => {
      await world.scenario({ extraColour: true })
      await world.sync()
      const { id } = await world.product("dusty-blue")
      const ofColour = "(select id from tie_color where slug = 'dusty-blue')"
      await rows(world.container(), `delete from tie_sync_record where color_id = ${ofColour}`)
      await rows(world.container(), "delete from tie_color where slug = 'dusty-blue'")
      await finish()
      expect((await world.product("dusty-blue")).id).toBe(id)
    })
  })

  describe("a variant that was left without prices", () => {
    it("is made anew on its product", async () => {
      const product = await world.product("teal")
      const [variant] = product.variants
      await world.products.updateProductOptions(product.options[0]!.id, {
        values: [...product.options[0]!.values.map(({ value }) => value), "Slim Tie"],
      })
      expect(variant).toBeDefined()
      await world.products.createProductVariants([
        { product_id: product.id, title: "Slim Tie", sku: "TIE-TEAL-SLIM-TIE" },
      ])
      await world.scenario({ fifthStyle: true })
      expect(await world.sync()).toMatchObject({ status: "succeeded", counts: { failed: 0, quarantined: 0 } })
      await isWhole(world)
    })
  })
}
