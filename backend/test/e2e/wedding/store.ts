import { testStack } from "../../harness/e2e"
import { admin } from "../shopper/store"

const { apiUrl } = testStack()

/** An order as Medusa itself has it, line by line. */
export interface WeddingOrder {
  id: string
  display_id: number
  total: number
  discount_total: number
  items: { id: string; quantity: number; total: number; variant_id: string; unit_price: number }[]
}

interface BundleEditAnswer {
  confirmed: boolean
  before: { total: number }
  after: { total: number; discount_total: number }
  weddings: { ties_before: number; ties_after: number }[]
}

interface Config {
  themes: { slug: string; name: string; colors: { name: string }[] }[]
  roles: { slug: string; name: string }[]
  tiers: { percent: number; minimum_quantity: number }[]
}

/** What the builder can offer, as the store says it: no journey knows a tier by heart. */
export async function weddingConfig(): Promise<Config> {
  const { api_keys: keys } = await admin<{ api_keys: { token: string }[] }>("/api-keys?type=publishable")
  const answer = await fetch(`${apiUrl}/store/ties/bundles/config`, {
    headers: { "x-publishable-api-key": keys[0]?.token ?? "" },
  })
  if (!answer.ok) throw new Error(`The config answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Config
}

/** Name of a theme with three colours or more, for parties in which not all wear one. */
export async function themeOfThree(): Promise<string> {
  const { themes } = await weddingConfig()
  return themes.find(({ colors }) => colors.length >= 3)!.name
}

/** A promotion code that takes so many percent off every tie. */
export async function newCode(percent: number): Promise<string> {
  const code = `WED${percent}-${Date.now()}`
  await admin("/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: percent,
      currency_code: "usd",
    },
  })
  return code
}

export async function weddingOrder(number: number): Promise<WeddingOrder> {
  const query = new URLSearchParams({
    fields:
      "id,display_id,total,discount_total,items.id,items.quantity,items.total,items.variant_id,items.unit_price",
    limit: "20",
    order: "-created_at",
  })
  const { orders } = await admin<{ orders: WeddingOrder[] }>(`/orders?${query}`)
  const order = orders.find(({ display_id }) => display_id === number)
  if (!order) throw new Error(`Medusa has no order ${number}`)
  return order
}

/** The staff's own edit of a wedding: first what it would cost, then for good; both have to say the same. */
export async function staffKeepOnly(order: WeddingOrder, ties: number): Promise<BundleEditAnswer> {
  const quantities = order.items.slice(ties).map(({ id }) => ({ line_item_id: id, quantity: 0 }))
  const path = `/ties/orders/${order.id}/bundle-edit`
  const seen = await admin<BundleEditAnswer>(path, { quantities })
  const done = await admin<BundleEditAnswer>(path, { quantities, confirm: true })
  expect(seen.confirmed).toBe(false)
  expect(done.confirmed).toBe(true)
  expect(done.after.total).toBeCloseTo(seen.after.total, 6)
  return done
}
