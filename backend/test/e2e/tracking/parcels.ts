import type { OrderTracking, WeddingCheckout } from "@kct/medusa-plugin-ties/contract/index"
import { WEDDING_TOKEN_HEADER } from "@kct/medusa-plugin-ties/contract/index"
import { testStack } from "../../harness/e2e"
import { admin } from "../shopper/store"

const { apiUrl } = testStack()

export interface Address {
  first_name: string
  last_name: string
  address_1: string
  address_2?: string
  company?: string
  city: string
  postal_code: string
  province?: string
  phone?: string
}

export const ADDRESS: Address = {
  first_name: "Ada",
  last_name: "Byron",
  address_1: "1 Analytical Street",
  city: "New York",
  postal_code: "10001",
}

/** An order that stands in the store, and its lines. */
export interface Ordered {
  id: string
  number: number
  lines: { id: string; quantity: number }[]
}

let key: string | undefined

/** One request to the store API, from outside as anybody asks it; a form is sent as one, anything else as JSON. */
export async function store<T>(
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<T> {
  key ??=
    (await admin<{ api_keys: { token: string }[] }>("/api-keys?type=publishable")).api_keys[0]?.token ?? ""
  const answer = await fetch(`${apiUrl}/store${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(body instanceof FormData ? {} : { "content-type": "application/json" }),
      "x-publishable-api-key": key,
      ...headers,
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Gives a cart its address, the cheapest way to it and a payment, and has it become an order. */
async function complete(cartId: string, address: Address): Promise<Ordered> {
  const cart = `/carts/${cartId}`
  const full = { ...address, country_code: "us" }
  await store(cart, { shipping_address: full, billing_address: full })
  const { shipping_options } = await store<{ shipping_options: { id: string }[] }>(
    `/shipping-options?cart_id=${cartId}`,
  )
  await store(`${cart}/shipping-methods`, { option_id: shipping_options[0]?.id })
  const { payment_collection } = await store<{ payment_collection: { id: string } }>("/payment-collections", {
    cart_id: cartId,
  })
  await store(`/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  const { order } = await store<{ order: { id: string } }>(`${cart}/complete`, {})
  const found = await admin<{ order: { display_id: number; items: Ordered["lines"] } }>(
    `/orders/${order.id}?fields=display_id,*items`,
  )
  return { id: order.id, number: found.order.display_id, lines: found.order.items }
}

/** A wedding that was sent in is approved, accepted and paid for. */
export async function orderWedding(
  { id, token }: { id: string; token: string },
  address = ADDRESS,
): Promise<Ordered> {
  const link = { [WEDDING_TOKEN_HEADER]: token }
  await admin(`/ties/weddings/${id}/quote/approve`, { version: 1 })
  await store("/ties/weddings/link/accept", { version: 1 }, link)
  const { cart_id } = await store<WeddingCheckout>("/ties/weddings/link/checkout", {}, link)
  return complete(cart_id, address)
}

/** So many of one tie, for nobody's wedding. */
export async function buy(email: string, quantity: number, address = ADDRESS): Promise<Ordered> {
  const { regions } = await store<{ regions: { id: string; countries: { iso_2: string }[] }[] }>("/regions")
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "us"))
  const { products } = await store<{ products: { variants: { id: string }[] }[] }>(
    "/products?handle=navy-blue&fields=*variants",
  )
  const { cart } = await store<{ cart: { id: string } }>("/carts", { region_id: region?.id, email })
  await store(`/carts/${cart.id}/line-items`, { variant_id: products[0]?.variants[0]?.id, quantity })
  return complete(cart.id, address)
}

/** Packs and ships some lines in a parcel that is followed by this number. @returns id of the fulfilment */
export async function ship(
  { id }: Ordered,
  items: Ordered["lines"],
  tracking_number = "1Z999AA10123456784",
): Promise<string> {
  const lines = items.map((line) => ({ id: line.id, quantity: line.quantity }))
  const { order } = await admin<{ order: { fulfillments: { id: string; created_at: string }[] } }>(
    `/orders/${id}/fulfillments?fields=*fulfillments`,
    { items: lines },
  )
  const newest = [...order.fulfillments].sort((one, other) =>
    other.created_at.localeCompare(one.created_at),
  )[0]
  await admin(`/orders/${id}/fulfillments/${newest?.id}/shipments`, {
    items: lines,
    labels: [{ tracking_number, tracking_url: "", label_url: "" }],
  })
  return newest?.id ?? ""
}

export const deliver = (order: Ordered, fulfilment: string): Promise<unknown> =>
  admin(`/orders/${order.id}/fulfillments/${fulfilment}/mark-as-delivered`, {})

export const lineOf = async ({ id }: Ordered, token?: string): Promise<string> => {
  const headers: Record<string, string> = token === undefined ? {} : { [WEDDING_TOKEN_HEADER]: token }
  return (await store<OrderTracking>(`/ties/orders/${id}/tracking`, undefined, headers)).tracking.line
}
