import assert from "node:assert/strict"
import type {
  AddedBundle,
  BundleInput,
  BundlePreview,
  CartBundles,
  PartyInput,
} from "@kct/medusa-plugin-ties/contract/index"
import { cartBundlesSchema, previewSchema } from "@kct/medusa-plugin-ties/contract/index"

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

/** Who the client is to the store, and where that sells. */
export interface Access {
  /** Publishable API key of the shop. */
  key: string
  /** The `Authorization` of requests to the admin's routes. */
  staff: string
  /** Ids. */
  regions: { us: string; eu: string }
}

/** A shopper who buys weddings and a member of staff, over HTTP and by nothing else. */
export class Client {
  private access!: Access
  private keys = 0

  constructor(protected readonly http: { request: Send }) {}

  identify(access: Access): void {
    this.access = access
  }

  get regions(): Access["regions"] {
    return this.access.regions
  }

  /** Headers by which the store knows the shop. */
  shopper(): Record<string, string> {
    return { "x-publishable-api-key": this.access.key }
  }

  async send<T>(method: string, url: string, data?: unknown, headers: Record<string, string> = {}) {
    const staff = url.startsWith("/admin")
    const identity: Record<string, string> = staff ? { authorization: this.access.staff } : this.shopper()
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

  /** Chooses the first way to ship, and begins to pay. @returns the id of the payment collection */
  async readyToPay(cartId: string): Promise<string> {
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
    return payment_collection.id
  }

  /** Ships, pays and completes. */
  async order(cartId: string): Promise<string> {
    const collectionId = await this.readyToPay(cartId)
    await this.ok("POST", `/store/payment-collections/${collectionId}/payment-sessions`, {
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
/** What is compared of a cart, for a query's `fields`. */
export const FIELDS = [
  "id,total,item_total,item_subtotal,original_item_total,discount_total,discount_subtotal,tax_total",
  "*items,items.total,items.tax_total,*items.adjustments,promotions.code,payment_collection.id,payment_collection.amount",
].join(",")
