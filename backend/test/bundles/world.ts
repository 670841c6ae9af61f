import assert from "node:assert/strict"
import type {
  AddedBundle,
  BundleInput,
  BundlePreview,
  CartBundles,
  PartyInput,
  PartyMember,
} from "@kct/medusa-plugin-ties/contract/index"
import { cartBundlesSchema, previewSchema } from "@kct/medusa-plugin-ties/contract/index"
import type { IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { seedRegions } from "../../seed/regions"
import { seedShipping } from "../../seed/shipping"
import { seedStore } from "../../seed/store"
import { seedTaxes } from "../../seed/taxes"
import { LOCATION } from "../../seed/data/store"
import { makeKey } from "../harness/tie-store"
import { stockUp, syncTies, tieOf } from "../harness/synced-ties"

export interface Answer<T = unknown> {
  status: number
  data: T
}

export type Send = (request: {
  url: string
  method: string
  data?: unknown
  headers: Record<string, string>
  validateStatus: () => boolean
}) => Promise<Answer>

/** Amounts of Medusa's cart or order that are compared. */
export interface Sums {
  id: string
  total: number
  item_total: number
  item_subtotal: number
  original_item_total: number
  discount_total: number
  discount_subtotal: number
  tax_total: number
}
export interface CartLine {
  id: string
  variant_id: string
  quantity: number
  total: number
  tax_total: number
  metadata: Record<string, unknown> | null
  adjustments?: { code: string; amount: number }[]
}
export interface Cart extends Sums {
  items: CartLine[]
  promotions: { code: string }[]
  payment_collection?: { id: string; amount: number }
}

/** A store as `npm start` seeds it, in which weddings are bought; reached over HTTP as its shoppers and staff do. */
export class World {
  regions!: { us: string; eu: string }
  channelId!: string
  locationId!: string
  private key!: string
  private secret!: string
  private keys = 0

  constructor(
    readonly container: () => MedusaContainer,
    private readonly http: { request: Send },
  ) {}

  async make(): Promise<void> {
    const container = this.container()
    this.channelId = await seedStore(container)
    const regions = await seedRegions(container)
    await seedTaxes(container)
    await seedShipping(container, this.channelId, regions)
    this.regions = { us: regions.get("United States")!, eu: regions.get("Europe")! }
    this.key = await makeKey(container, "Weddings", [this.channelId])
    this.secret = await makeKey(container, "Staff", [], "secret")
    await syncTies(container)
    const [location] = await container
      .resolve(Modules.STOCK_LOCATION)
      .listStockLocations({ name: LOCATION.name })
    this.locationId = location!.id
    await stockUp(container, this.locationId, 2000)
  }

  /** Headers by which the store knows the shop. */
  shopper(): Record<string, string> {
    return { "x-publishable-api-key": this.key }
  }

  /** The same store, reached through another server. */
  through(http: { request: Send }): this {
    return Object.assign(Object.create(Object.getPrototypeOf(this)), this, { http })
  }

  async send<T>(method: string, url: string, data?: unknown, headers: Record<string, string> = {}) {
    const staff = url.startsWith("/admin")
    const basic = `Basic ${Buffer.from(`${this.secret}:`).toString("base64")}`
    const identity: Record<string, string> = staff ? { authorization: basic } : this.shopper()
    const answer = await this.http.request({
      url,
      method,
      data,
      headers: { ...identity, ...headers },
      validateStatus: () => true,
    })
    return answer as Answer<T>
  }

  /** As `send`, for what must work. */
  async ok<T>(method: string, url: string, data?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const { status, data: body } = await this.send<T>(method, url, data, headers)
    assert.ok(status < 300, `${method} ${url}: ${status} ${JSON.stringify(body)}`)
    return body
  }

  /** A tie that is sold, to be bought without a wedding. */
  async anyTie(): Promise<{ variantId: string }> {
    return tieOf(this.container(), "navy-blue", "bow-tie")
  }

  promotions(): IPromotionModuleService {
    return this.container().resolve(Modules.PROMOTION)
  }

  async newCart(region: "us" | "eu", address: object = {}): Promise<string> {
    const country = region === "us" ? "us" : "de"
    const { cart } = await this.ok<{ cart: Cart }>("POST", "/store/carts", {
      region_id: this.regions[region],
      email: "couple@example.com",
      shipping_address: { ...ADDRESS, country_code: country, ...address },
      billing_address: { ...ADDRESS, country_code: country },
    })
    return cart.id
  }

  async cart(id: string): Promise<Cart> {
    const { cart } = await this.ok<{ cart: Cart }>("GET", `/store/carts/${id}?fields=${FIELDS}`)
    return cart
  }

  nextKey = (): string => `request-${(this.keys += 1)}`

  add(cartId: string, party: BundleInput, key = this.nextKey()): Promise<AddedBundle> {
    return this.ok("POST", `/store/ties/carts/${cartId}/bundles`, party, { "idempotency-key": key })
  }

  async bundles(cartId: string): Promise<CartBundles> {
    const found = await this.ok<CartBundles>("GET", `/store/ties/carts/${cartId}/bundles`)
    assert.deepEqual(cartBundlesSchema.parse(found), found)
    return found
  }

  async preview(party: PartyInput): Promise<BundlePreview> {
    const found = await this.ok<BundlePreview>("POST", "/store/ties/bundles/preview", party)
    assert.deepEqual(previewSchema.parse(found), found)
    return found
  }

  /** A promotion code as staff make it. */
  async code(code: string, method: object, rest: object = {}): Promise<void> {
    await this.ok("POST", "/admin/promotions", {
      code,
      type: "standard",
      status: "active",
      application_method: { type: "percentage", target_type: "items", allocation: "across", ...method },
      ...rest,
    })
  }

  enter(cartId: string, ...codes: string[]): Promise<unknown> {
    return this.ok("POST", `/store/carts/${cartId}/promotions`, { promo_codes: codes })
  }

  /** Ships, pays and completes. */
  async order(cartId: string): Promise<string> {
    const { shipping_options } = await this.ok<{ shipping_options: { id: string }[] }>(
      "GET",
      `/store/shipping-options?cart_id=${cartId}`,
    )
    await this.ok("POST", `/store/carts/${cartId}/shipping-methods`, { option_id: shipping_options[0]!.id })
    const { payment_collection } = await this.ok<{ payment_collection: { id: string } }>(
      "POST",
      "/store/payment-collections",
      { cart_id: cartId },
    )
    await this.ok("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    })
    const done = await this.ok<{ type: string; order: { id: string } }>(
      "POST",
      `/store/carts/${cartId}/complete`,
    )
    assert.equal(done.type, "order", JSON.stringify(done))
    return done.order.id
  }
}

const ADDRESS = {
  first_name: "Ada",
  last_name: "Groom",
  address_1: "1 Main Street",
  city: "Town",
  postal_code: "10001",
}
const FIELDS = [
  "id,total,item_total,item_subtotal,original_item_total,discount_total,discount_subtotal,tax_total",
  "*items,items.total,items.tax_total,*items.adjustments,promotions.code,payment_collection.id,payment_collection.amount",
].join(",")

const COLORS = ["navy-blue", "royal-blue"] as const

/** So many members with a tie each. */
export function partyOf(count: number, change: Partial<PartyMember> = {}): BundleInput {
  return {
    members: Array.from({ length: count }, (_, at) => ({
      key: `m${at}`,
      role: at === 0 ? "groom" : "groomsman",
      color: COLORS[at % 2] ?? "navy-blue",
      style: at % 3 === 0 ? "bow-tie" : "ultra-skinny-tie",
      quantity: 1,
      ...change,
    })),
  }
}
