import type { PartyInput, PartyMember } from "@kct/medusa-plugin-ties/contract/index"
import { type Cart, type Client, FIELDS } from "./client"
import { CODES, drawWalks, type Edit, type Walk } from "./drawn-walks"

/** Walks at once: while one waits for the database, another is reckoned. */
const AT_ONCE = 4
/** Every so many walks end as an order that is paid. */
const ORDERED = 4
/** Enough of each tie for all that are ordered. */
const STOCK = 1_000_000

export interface Compared {
  /** Parties, each edit of one making another. */
  compared: number
  orders: number
  mismatches: { walk: Walk; found: string[] }[]
}

/**
 * Walks through a store with drawn parties, codes and edits until so many parties were compared: the preview with the
 * cart, the order with its cart, what the provider is told with the order.
 * @param onParty called after each walk with how many parties were compared
 * @throws AssertionError where the store refuses what it has to take
 */
export async function compareParties(
  client: Client,
  { parties, seed }: { parties: number; seed: number },
  onParty: (compared: number) => void = () => {},
): Promise<Compared> {
  await prepare(client)
  // Of several first carts of one e-mail address at the same instant, Medusa refuses all but one.
  await client.newCart("us")
  const done: Compared = { compared: 0, orders: 0, mismatches: [] }
  const walks = drawWalks(parties, seed).entries()
  const walkOn = async () => {
    for (const [index, walk] of walks) {
      if (done.compared >= parties) return
      const { cartId, compared, found } = await walkOf(client, walk)
      done.compared += compared
      if (index % ORDERED === 0) {
        found.push(...(await compareOrder(client, cartId)))
        done.orders += 1
      }
      if (found.length > 0) done.mismatches.push({ walk, found })
      onParty(done.compared)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walkOn))
  return done
}

/** Codes to enter, rules with conditions beside the four of the seed, and stock. */
async function prepare(client: Client): Promise<void> {
  for (const { code, method } of CODES) await client.code(code, method)
  const rules = "/admin/ties/pricing-rules"
  const rule = { minimum_quantity: 3, status: "active" }
  await client.ok("POST", rules, { ...rule, name: "Bows", percent: 18, conditions: { styles: ["bow-tie"] } })
  await client.ok("POST", rules, {
    ...rule,
    name: "Autumn and codes",
    percent: 7,
    conditions: { seasons: ["autumn"], themes: ["autumn-harvest"] },
    stacks_with_codes: true,
    minimum_quantity: 1,
  })
  const { stock_locations } = await client.ok<{ stock_locations: { id: string }[] }>(
    "GET",
    "/admin/stock-locations?fields=id",
  )
  const { inventory_items } = await client.ok<{ inventory_items: { id: string }[] }>(
    "GET",
    "/admin/inventory-items?limit=1000&fields=id",
  )
  for (const { id } of inventory_items)
    await client.ok("POST", `/admin/inventory-items/${id}/location-levels/${stock_locations[0]?.id}`, {
      stocked_quantity: STOCK,
    })
}

interface Walked {
  cartId: string
  compared: number
  found: string[]
}

async function walkOf(client: Client, walk: Walk): Promise<Walked> {
  const { region, ...address } = walk.place
  const members = walk.members.map((member, at): PartyMember => ({ ...member, key: `m${at}` }))
  const about = { theme: walk.theme, wedding_date: walk.wedding_date }
  const cartId = await client.newCart(region, address)
  const { lines } = await client.add(cartId, { ...about, members })
  const left = new Map(members.map((member) => [member.key, member]))
  const codes = new Set(walk.codes)
  if (codes.size > 0) await client.enter(cartId, ...codes)
  const against = (cart: Cart) =>
    compare(client, cart, {
      ...about,
      region_id: client.regions[region],
      ...(region === "us" ? { country_code: "us" } : {}),
      ...address,
      codes: [...codes],
      members: [...left.values()],
    })
  const found = await against(await client.cart(cartId))
  let compared = 1
  for (const edit of walk.edits) {
    const cart = await act(client, cartId, { lines, left, codes }, edit)
    if (!cart) continue
    found.push(...(await against(cart)))
    compared += 1
  }
  return { cartId, compared, found }
}

interface State {
  lines: { key: string; line_item_id: string }[]
  left: Map<string, PartyMember>
  codes: Set<string>
}

/**
 * Changes the cart and what is known of it.
 * @returns the cart as the same answer has it; null where there is nothing to change, or nobody would be left
 */
async function act(client: Client, cartId: string, state: State, edit: Edit): Promise<Cart | null> {
  const change = async (method: string, path: string, data?: unknown) => {
    const url = `/store/carts/${cartId}/${path}?fields=${FIELDS}`
    const answer = await client.ok<{ cart?: Cart; parent?: Cart }>(method, url, data)
    return answer.cart ?? answer.parent ?? null
  }
  if ("code" in edit) {
    const gone = state.codes.delete(edit.code)
    if (!gone) state.codes.add(edit.code)
    return change(gone ? "DELETE" : "POST", "promotions", { promo_codes: [edit.code] })
  }
  const line = state.lines[edit.at % state.lines.length]!
  const member = state.left.get(line.key)
  if (!member || (edit.quantity === 0 && state.left.size === 1)) return null
  const path = `line-items/${line.line_item_id}`
  if (edit.quantity === 0) {
    state.left.delete(line.key)
    return change("DELETE", path)
  }
  state.left.set(line.key, { ...member, quantity: edit.quantity })
  return change("POST", path, { quantity: edit.quantity })
}

const differs = (one: number, other: number) => Math.abs(one - other) > 1e-9
const cents = (amount: number) => Math.round(amount * 100)

async function compare(client: Client, cart: Cart, party: PartyInput): Promise<string[]> {
  const { totals, tax_inclusive } = await client.preview(party)
  const pairs: [string, number, number][] = [
    ["total", totals.total, cart.total],
    ["tax", totals.tax, cart.tax_total],
    ["discount", totals.discount, tax_inclusive ? cart.discount_total : cart.discount_subtotal],
    ["subtotal", totals.subtotal, tax_inclusive ? cart.original_item_total : cart.item_subtotal],
  ]
  return pairs.flatMap(([what, preview, real]) =>
    differs(preview, real) ? [`${what}: preview ${preview}, cart ${real}`] : [],
  )
}

interface Ordered {
  order: {
    total: number
    item_total: number
    payment_collections: { payments: { amount: number }[] }[]
  }
}

async function compareOrder(client: Client, cartId: string): Promise<string[]> {
  const before = await client.cart(cartId)
  const id = await client.order(cartId)
  const fields = "total,item_total,*payment_collections,*payment_collections.payments"
  const { order } = await client.ok<Ordered>("GET", `/admin/orders/${id}?fields=${fields}`)
  const paid = order.payment_collections[0]?.payments[0]?.amount ?? Number.NaN
  return [
    ...(differs(order.item_total, before.item_total)
      ? [`order ${order.item_total}, cart ${before.item_total}`]
      : []),
    ...(cents(paid) === cents(order.total) ? [] : [`provider ${cents(paid)}, order ${cents(order.total)}`]),
  ]
}
