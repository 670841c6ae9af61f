import { testStack } from "../../harness/e2e"

const { apiUrl, owner } = testStack()

/** An order as Medusa itself has it. */
export interface AdminOrder {
  id: string
  display_id: number
  email: string
  total: number
  currency_code: string
  items: { quantity: number; variant_id: string }[]
  shipping_methods: { name: string; amount: number }[]
  shipping_address: { city: string; province: string | null }
}

const ORDER_FIELDS =
  "id,display_id,email,total,currency_code,*items,*shipping_methods,shipping_address.city,shipping_address.province"

let token: string | undefined

/** One request to the admin API, as the owner. */
export async function admin<T>(
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  token ??= await signIn()
  const answer = await fetch(`${apiUrl}/admin${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${apiUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(owner),
  })
  return ((await answer.json()) as { token: string }).token
}

/** Every order that was placed with this e-mail. */
export async function ordersOf(email: string): Promise<AdminOrder[]> {
  const query = new URLSearchParams({ q: email, fields: ORDER_FIELDS, limit: "50" })
  const { orders } = await admin<{ orders: AdminOrder[] }>(`/orders?${query}`)
  return orders.filter((order) => order.email === email)
}

interface Variant {
  id: string
  product_id: string
  prices: { amount: number; currency_code: string }[]
}

async function variantOf(handle: string, style: string): Promise<Variant> {
  const query = new URLSearchParams({ handle, fields: "id,*variants,*variants.prices" })
  const { products } = await admin<{ products: { id: string; variants: (Variant & { title: string })[] }[] }>(
    `/products?${query}`,
  )
  const [product] = products
  const variant = product?.variants.find(({ title }) => title === style)
  if (!product || !variant) throw new Error(`Medusa sells no ${handle} as ${style}`)
  return { ...variant, product_id: product.id }
}

/**
 * Sells a tie at another price while something is done, and at its own again afterwards.
 * @param amount in dollars
 */
export async function atAnotherPrice(
  tie: { handle: string; style: string },
  amount: number,
  work: () => Promise<void>,
): Promise<void> {
  const variant = await variantOf(tie.handle, tie.style)
  const path = `/products/${variant.product_id}/variants/${variant.id}`
  const prices = variant.prices.map(({ amount, currency_code }) => ({ amount, currency_code }))
  const other = prices.map((price) => (price.currency_code === "usd" ? { ...price, amount } : price))
  await admin(path, { prices: other })
  try {
    await work()
  } finally {
    await admin(path, { prices })
  }
}

interface InventoryItem {
  id: string
  location_levels: { location_id: string; stocked_quantity: number; reserved_quantity: number }[]
}

/** Leaves only so many of a tie to be sold while something is done, and puts the stock back afterwards. */
export async function withOnly(
  tie: { handle: string; style: string },
  left: number,
  work: () => Promise<void>,
): Promise<void> {
  const { id, product_id } = await variantOf(tie.handle, tie.style)
  const fields = "id,inventory_items.inventory.*,inventory_items.inventory.location_levels.*"
  const { variant } = await admin<{ variant: { inventory_items: { inventory: InventoryItem }[] } }>(
    `/products/${product_id}/variants/${id}?fields=${fields}`,
  )
  const [item] = variant.inventory_items
  const [level] = item?.inventory.location_levels ?? []
  if (!item || !level) throw new Error(`Nobody counts ${tie.handle}`)
  const path = `/inventory-items/${item.inventory.id}/location-levels/${level.location_id}`
  await admin(path, { stocked_quantity: level.reserved_quantity + left })
  try {
    await work()
  } finally {
    await admin(path, { stocked_quantity: level.stocked_quantity })
  }
}
