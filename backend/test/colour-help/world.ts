import type { CartSwatches, OrderSwatches, SwatchesAdded } from "@kct/medusa-plugin-ties/contract/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SHOP_KEY_TITLE } from "../../seed/data/store"
import { tieOf } from "../harness/synced-ties"

export interface Answer<T = unknown> {
  status: number
  data: T
}

export interface Http {
  get(path: string, options: object): Promise<unknown>
  post(path: string, body: unknown, options: object): Promise<unknown>
}

const ADDRESS = {
  first_name: "Ada",
  last_name: "Byron",
  address_1: "1 Analytical Street",
  city: "Detroit",
  province: "us-mi",
  postal_code: "48201",
  country_code: "us",
}

/** Of a cart in which prices hold no tax, in major units. */
export interface Sums {
  item_subtotal: number
  discount_subtotal: number
  total: number
  tax_total: number
}

/** A party of one groomsman who wears so many ties, and orders them himself. */
export const partyOf = (quantity: number) => ({
  theme: null,
  members: [{ key: "one", role: "groomsman", color: "navy-blue", style: "bow-tie", quantity }],
})

/** A seeded store, as a shopper's browser reaches it, and its staff. */
export class World {
  private key = ""
  private staff = ""

  constructor(
    private readonly http: Http,
    readonly container: () => MedusaContainer,
  ) {}

  async begin(staffToken: string): Promise<void> {
    const [key] = await this.container()
      .resolve(Modules.API_KEY)
      .listApiKeys({ title: SHOP_KEY_TITLE, type: "publishable" })
    this.key = key!.token
    this.staff = staffToken
  }

  async get<T = unknown>(path: string, headers: object = {}): Promise<Answer<T>> {
    return (await this.http.get(path, this.options(headers))) as Answer<T>
  }

  async post<T = unknown>(path: string, body: unknown = {}, headers: object = {}): Promise<Answer<T>> {
    return (await this.http.post(path, body, this.options(headers))) as Answer<T>
  }

  /** As staff with the admin's own rights. */
  async admin<T = unknown>(path: string, body?: unknown): Promise<Answer<T>> {
    const headers = { authorization: `Basic ${Buffer.from(`${this.staff}:`).toString("base64")}` }
    return body === undefined ? this.get<T>(path, headers) : this.post<T>(path, body, headers)
  }

  private options(headers: object): object {
    return { headers: { "x-publishable-api-key": this.key, ...headers }, validateStatus: () => true }
  }

  async region(currency = "usd"): Promise<string> {
    const [region] = await this.container().resolve(Modules.REGION).listRegions({ currency_code: currency })
    return region!.id
  }

  /** A cart with an address and, where asked for, ties. */
  async cart(
    ties: ReadonlyArray<[color: string, style: string]> = [],
    headers: object = {},
  ): Promise<string> {
    const items = await Promise.all(
      ties.map(async ([color, style]) => ({
        variant_id: (await tieOf(this.container(), color, style)).variantId,
        quantity: 1,
      })),
    )
    const { data } = await this.post<{ cart: { id: string } }>(
      "/store/carts",
      { region_id: await this.region(), email: "ada@example.org", shipping_address: ADDRESS, items },
      headers,
    )
    return data.cart.id
  }

  /** Puts a wedding of so many ties into a cart. */
  async addWedding(cartId: string, ties: number): Promise<void> {
    const key = `wedding-${cartId}`
    const party = partyOf(ties)
    const answer = await this.post(`/store/ties/carts/${cartId}/bundles`, party, { "idempotency-key": key })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.data))
  }

  async sums(cartId: string): Promise<Sums> {
    const fields = "item_subtotal,discount_subtotal,total,tax_total"
    return (await this.get<{ cart: Sums }>(`/store/carts/${cartId}?fields=${fields}`)).data.cart
  }

  addKit(cartId: string, colors: unknown, extra: object = {}): Promise<Answer<SwatchesAdded>> {
    return this.post<SwatchesAdded>(`/store/ties/carts/${cartId}/swatches`, { colors, ...extra })
  }

  async kitsIn(cartId: string): Promise<CartSwatches["kits"]> {
    return (await this.get<CartSwatches>(`/store/ties/carts/${cartId}/swatches`)).data.kits
  }

  async items(cartId: string): Promise<Array<{ id: string; variant_id: string; unit_price: number }>> {
    const { data } = await this.get<{
      cart: { items: Array<{ id: string; variant_id: string; unit_price: number }> }
    }>(`/store/carts/${cartId}?fields=id,*items`)
    return data.cart.items
  }

  /** Sends, pays and orders, over the routes that the shop uses; returns the order's id. */
  async order(cartId: string, headers: object = {}): Promise<string> {
    const { data: options } = await this.get<{ shipping_options: Array<{ id: string }> }>(
      `/store/shipping-options?cart_id=${cartId}`,
    )
    await this.post(`/store/carts/${cartId}/shipping-methods`, { option_id: options.shipping_options[0]!.id })
    const { data: paying } = await this.post<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: cartId },
    )
    await this.post(
      `/store/payment-collections/${paying.payment_collection.id}/payment-sessions`,
      { provider_id: "pp_system_default" },
      headers,
    )
    const placed = await this.post<{ type: string; order: { id: string } }>(`/store/carts/${cartId}/complete`)
    if (placed.data.type !== "order") throw new Error(JSON.stringify(placed.data))
    return placed.data.order.id
  }

  async orderKits(orderId: string, headers: object = {}): Promise<OrderSwatches["kits"]> {
    const { data } = await this.get<OrderSwatches>(`/store/ties/orders/${orderId}/swatches`, headers)
    return data.kits
  }

  async promotion(
    code: string,
  ): Promise<{ id: string; status?: string; used?: number; limit?: number | null }> {
    const { data } = await this.container()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "promotion", fields: ["*", "application_method.*"], filters: { code } })
    return data[0] as never
  }
}
