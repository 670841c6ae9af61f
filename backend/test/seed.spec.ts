import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../seed"
import { STORIES } from "../seed/data/stories"
import { DEMO_OWNER, DEMO_SHOPPER } from "../seed/data/accounts"
import { LOCATION, OPENING_STOCK, SHOP_KEY_TITLE } from "../seed/data/store"
import { season } from "./seed/season"
import { tiesGround } from "./harness/ties-ground"
import { WEDDING_TABLES } from "./harness/wedding-tables"

jest.setTimeout(300_000)

tiesGround({
  options: { weddings: { schedule: null } },
  env: {
    KCT_OWNER_PASSWORD: "owner-first-password",
    KCT_SHOPPER_PASSWORD: "shopper-first-password",
    KCT_DESK_PASSWORD: "desk-first-password",
  },
})

const PAID_STATES = new Set(["paid", "in_production", "shipped", "delivered"])
const PAID = STORIES.filter(({ ends }) => PAID_STATES.has(ends)).length

/** How many there are of everything that the seed makes. */
async function counts(container: MedusaContainer): Promise<Record<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const entities = [
    "sales_channel",
    "api_key",
    "region",
    "tax_region",
    "stock_location",
    "fulfillment_set",
    "service_zone",
    "shipping_option",
    "shipping_profile",
    "user",
    "customer",
    "order",
    "inventory_level",
    "product",
    "fulfillment",
  ]
  const found = await Promise.all(
    entities.map(async (entity) => {
      const { data } = await query.graph({ entity, fields: ["id"] })
      return [entity, data.length] as const
    }),
  )
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ours = await Promise.all(
    WEDDING_TABLES.map(async (table) => {
      const [row] = await knex(table).count<{ count: string }[]>()
      return [table, Number(row?.count)] as const
    }),
  )
  return Object.fromEntries([...found, ...ours])
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => seed({ container: getContainer(), args: [] }))

    const token = async (actor: "user" | "customer", email: string, password: string) => {
      const path = `/auth/${actor}/emailpass`
      return (await api.post(path, { email, password }, { validateStatus: () => true })).status
    }

    it("makes a store that sells: channel, key, two regions, their taxes and ways to send", async () => {
      const container = getContainer()
      expect(await counts(container)).toMatchObject({
        sales_channel: 1,
        region: 2,
        // Seven countries and four states.
        tax_region: 11,
        stock_location: 1,
        fulfillment_set: 1,
        service_zone: 2,
        shipping_option: 4,
        shipping_profile: 1,
        // Three of shoppers, and those of the weddings that are paid.
        order: 3 + PAID,
      })
      const [store] = await container
        .resolve(Modules.STORE)
        .listStores({}, { relations: ["supported_currencies"] })
      expect(store).toMatchObject({ name: "KCT Ties", default_region_id: expect.any(String) })
      expect(store?.supported_currencies?.map(({ currency_code }) => currency_code).sort()).toEqual([
        "eur",
        "usd",
      ])
    })

    it("does nothing the second time, but give the logins the passwords that are printed now", async () => {
      const before = await counts(getContainer())
      process.env["KCT_OWNER_PASSWORD"] = "owner-second-password"
      await seed({ container: getContainer(), args: [] })
      process.env["KCT_OWNER_PASSWORD"] = "owner-first-password"
      expect(await counts(getContainer())).toEqual(before)
      expect(await token("user", DEMO_OWNER.email, "owner-second-password")).toBe(200)
      expect(await token("user", DEMO_OWNER.email, "owner-first-password")).toBe(401)
      expect(await token("customer", DEMO_SHOPPER.email, "shopper-first-password")).toBe(200)
    })

    it("leaves alone what staff changed: names, prices of sending, counted stock", async () => {
      const container = getContainer()
      const stores = container.resolve(Modules.STORE)
      const inventory = container.resolve(Modules.INVENTORY)
      const [store] = await stores.listStores()
      const [level] = await inventory.listInventoryLevels({}, { take: 1 })
      if (!store || !level) throw new Error("the seed made no store or no stock")
      await stores.updateStores(store.id, { name: "Renamed by staff" })
      await inventory.updateInventoryLevels([
        { inventory_item_id: level.inventory_item_id, location_id: level.location_id, stocked_quantity: 7 },
      ])
      await seed({ container, args: [] })
      expect((await stores.retrieveStore(store.id)).name).toBe("Renamed by staff")
      expect((await inventory.retrieveInventoryLevel(level.id)).stocked_quantity).toBe(7)
    })

    it("counts the opening stock in the workshop for every tie that the service does not count", async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "inventory_level", fields: ["stocked_quantity"] })
      expect(data.length).toBeGreaterThan(0)
      const left = data.reduce((sum, { stocked_quantity }) => sum + Number(stocked_quantity), 0)
      const { data: parcels } = await query.graph({ entity: "fulfillment", fields: ["items.quantity"] })
      const packed = parcels
        .flatMap(({ items }) => items ?? [])
        .reduce((sum, item) => sum + Number(item?.quantity ?? 0), 0)
      expect(packed).toBeGreaterThan(0)
      expect(left).toBe(data.length * OPENING_STOCK - packed)
      const [location] = await getContainer().resolve(Modules.STOCK_LOCATION).listStockLocations({})
      expect(location?.name).toBe(LOCATION.name)
    })

    it("taxes the demo orders by where they go: state tax on top in dollars, VAT inside in euros", async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: orders } = await query.graph({
        entity: "order",
        fields: ["metadata", "currency_code", "total", "tax_total", "subtotal", "shipping_total"],
      })
      const byKey = new Map(orders.map((order) => [order.metadata?.["demo_key"], order]))
      const share = (key: string) => {
        const order = byKey.get(key)
        if (!order) throw new Error(`there is no order ${key}`)
        const tax = Number(order.tax_total)
        return { currency: order.currency_code, rate: (100 * tax) / (Number(order.total) - tax) }
      }
      expect(share("demo-1")).toEqual({ currency: "usd", rate: expect.closeTo(4, 6) })
      expect(share("demo-2")).toEqual({ currency: "usd", rate: expect.closeTo(6, 6) })
      expect(share("demo-3")).toEqual({ currency: "eur", rate: expect.closeTo(19, 6) })
    })

    season({ container: getContainer, api: () => api })

    it("offers a shopper both ways of sending, in the currency and at the price of the region", async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: keys } = await query.graph({
        entity: "api_key",
        fields: ["token"],
        filters: { title: SHOP_KEY_TITLE },
      })
      const headers = { "x-publishable-api-key": keys[0]?.token }
      const { data: regions } = await api.get("/store/regions", { headers })
      const prices = await Promise.all(
        regions.regions.map(
          async (region: { id: string; currency_code: string; countries: { iso_2: string }[] }) => {
            const address = { country_code: region.countries[0]?.iso_2 }
            const body = { region_id: region.id, shipping_address: address }
            const { data: made } = await api.post("/store/carts", body, { headers })
            const { data } = await api.get(`/store/shipping-options?cart_id=${made.cart.id}`, { headers })
            const options: Array<{ name: string; amount: number }> = data.shipping_options
            return [
              region.currency_code,
              Object.fromEntries(options.map(({ name, amount }) => [name, amount])),
            ]
          },
        ),
      )
      expect(Object.fromEntries(prices)).toEqual({
        usd: { Standard: 5.99, Express: 14.99 },
        eur: { Standard: 6.9, Express: 16.9 },
      })
    })
  },
})
