import { testStack } from "../../harness/e2e"
import { soon } from "../../harness/soon"
import { admin } from "../shopper/store"
import { weddingConfig } from "../wedding/store"

const { apiUrl } = testStack()

interface Rule {
  id: string
  name: string
  percent: number
  minimum_quantity: number
  status: string
}

/** Every rule of the wedding price, as the server has it. */
export const rulesOf = async (): Promise<Rule[]> =>
  (await admin<{ pricing_rules: Rule[] }>("/ties/pricing-rules")).pricing_rules

/** Archives what a journey has made, so that the shop's prices are as they were. */
export async function archiveNamed(name: string): Promise<void> {
  for (const rule of await rulesOf()) {
    if (rule.name !== name || rule.status === "archived") continue
    await admin(`/ties/pricing-rules/${rule.id}/archive`, {})
  }
}

interface Mirrors {
  mirrors: { rule_id: string; promotion_id: string }[]
  mends: { rule_id: string }[]
}

/** Changes a promotion that a rule acts through, as somebody would on Medusa's own page, and waits until it is undone. */
export async function changePromotionOf(ruleId: string): Promise<void> {
  const { mirrors } = await admin<Mirrors>("/ties/pricing-rules/mirrors")
  const mirror = mirrors.find(({ rule_id }) => rule_id === ruleId)
  if (!mirror) throw new Error(`No promotion says what the rule ${ruleId} says`)
  await admin(`/promotions/${mirror.promotion_id}`, { is_automatic: false })
  await soon(async () => {
    const { mends } = await admin<Mirrors>("/ties/pricing-rules/mirrors")
    expect(mends).toContainEqual(expect.objectContaining({ rule_id: ruleId }))
  })
}

export const totalOf = async (orderId: string): Promise<number> =>
  (await admin<{ order: { total: number } }>(`/orders/${orderId}?fields=total`)).order.total

/** An order without a wedding; the seed has made some. */
export async function plainOrder(): Promise<string> {
  const { orders } = await admin<{ orders: { id: string }[] }>("/orders?order=created_at&limit=1&fields=id")
  const [order] = orders
  if (!order) throw new Error("The shop has no order")
  return order.id
}

type Answer = Record<string, { id: string }>

/** Buys ties for one wedding, a member each, as a shop would: what matters here is the order. */
export async function orderWedding(ties: number): Promise<string> {
  const { api_keys } = await admin<{ api_keys: { token: string }[] }>("/api-keys?type=publishable")
  const { regions } = await admin<{ regions: { id: string; currency_code: string }[] }>("/regions")
  const region = regions.find(({ currency_code }) => currency_code === "usd")
  const choices = await admin<{ colors: { slug: string; styles: string[] }[] }>(
    `/ties/wedding-choices?region_id=${region?.id}`,
  )
  const { roles, themes } = await weddingConfig()
  const [color] = choices.colors
  const ask = async <T = Answer>(path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${apiUrl}/store${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": api_keys[0]?.token ?? "",
        "idempotency-key": `journey-${Date.now()}`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const address = {
    first_name: "Ada",
    last_name: "Byron",
    address_1: "1 Analytical Street",
    city: "New York",
    postal_code: "10001",
    country_code: "us",
    province: "us-ny",
  }
  const { cart } = await ask("/carts", {
    region_id: region?.id,
    email: `couple-${Date.now()}@example.org`,
    shipping_address: address,
    billing_address: address,
  })
  const cartId = cart?.id ?? ""
  await ask(`/ties/carts/${cartId}/bundles`, {
    theme: themes[0]?.slug ?? null,
    members: Array.from({ length: ties }, (_, at) => ({
      key: `m${at}`,
      role: roles[at === 0 ? 0 : 1]?.slug,
      name: `Guest ${at + 1}`,
      color: color?.slug,
      style: color?.styles[0],
      quantity: 1,
    })),
  })
  const { shipping_options: options } = await ask<{ shipping_options: { id: string }[] }>(
    `/shipping-options?cart_id=${cartId}`,
  )
  await ask(`/carts/${cartId}/shipping-methods`, { option_id: options[0]?.id })
  const { payment_collection } = await ask("/payment-collections", { cart_id: cartId })
  await ask(`/payment-collections/${payment_collection?.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  const { order } = await ask(`/carts/${cartId}/complete`, {})
  return order?.id ?? ""
}
