import type { PartyInput, PartyMember } from "@kct/medusa-plugin-ties/contract/index"
import { CODES, drawWalks, type Edit, type Walk } from "./drawn-walks"
import type { World } from "./world"

/** Parties that are compared, each edit of one making another; `npm run check:prices` compares 10,000. */
const PARTIES = Number(process.env["KCT_PRICE_SAMPLES"] ?? 40)
const SEED = Number(process.env["KCT_PRICE_SEED"] ?? 20270619)
/** Walks at once: while one waits for the database, another is reckoned. */
const AT_ONCE = 4
/** Every so many walks end as an order that is paid. */
const ORDERED = 3
/** Enough of each tie for all that are ordered. */
const STOCK = 1_000_000

export function random(world: World): void {
  it(
    `preview = cart = order = the provider's minor units, for ${PARTIES} drawn parties, codes and edits`,
    async () => {
      await prepare(world)
      const mismatches: unknown[] = []
      let compared = 0
      const walks = drawWalks(PARTIES, SEED).entries()
      const walkOn = async () => {
        for (const [index, walk] of walks) {
          if (compared >= PARTIES) return
          const walked = await walkOf(world, walk)
          compared += walked.compared
          if (index % ORDERED === 0) walked.found.push(...(await compareOrder(world, walked.cartId)))
          if (walked.found.length > 0) mismatches.push({ walk, found: walked.found })
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, walkOn))
      expect({ enough: compared >= PARTIES, mismatches }).toEqual({ enough: true, mismatches: [] })
    },
    60_000 + PARTIES * 5_000,
  )
}

/** Codes to enter, rules with conditions beside the four of the seed, and stock. */
async function prepare(world: World): Promise<void> {
  for (const { code, method } of CODES) await world.code(code, method)
  const rules = "/admin/ties/pricing-rules"
  const rule = { minimum_quantity: 3, status: "active" }
  await world.ok("POST", rules, { ...rule, name: "Bows", percent: 18, conditions: { styles: ["bow-tie"] } })
  await world.ok("POST", rules, {
    ...rule,
    name: "Autumn and codes",
    percent: 7,
    conditions: { seasons: ["autumn"], themes: ["autumn-harvest"] },
    stacks_with_codes: true,
    minimum_quantity: 1,
  })
  const { inventory_items } = await world.ok<{ inventory_items: { id: string }[] }>(
    "GET",
    "/admin/inventory-items?limit=100&fields=id",
  )
  for (const { id } of inventory_items)
    await world.ok("POST", `/admin/inventory-items/${id}/location-levels/${world.locationId}`, {
      stocked_quantity: STOCK,
    })
}

interface Walked {
  cartId: string
  compared: number
  found: string[]
}

async function walkOf(world: World, walk: Walk): Promise<Walked> {
  const { region, ...address } = walk.place
  const members = walk.members.map((member, at): PartyMember => ({ ...member, key: `m${at}` }))
  const about = { theme: walk.theme, wedding_date: walk.wedding_date }
  const cartId = await world.newCart(region, address)
  const { lines } = await world.add(cartId, { ...about, members })
  const left = new Map(members.map((member) => [member.key, member]))
  const codes = new Set(walk.codes)
  if (codes.size > 0) await world.enter(cartId, ...codes)
  const now = () =>
    compare(world, cartId, {
      ...about,
      region_id: world.regions[region],
      ...(region === "us" ? { country_code: "us" } : {}),
      ...address,
      codes: [...codes],
      members: [...left.values()],
    })
  const found = await now()
  let compared = 1
  for (const edit of walk.edits) {
    if (!(await act(world, cartId, { lines, left, codes }, edit))) continue
    found.push(...(await now()))
    compared += 1
  }
  return { cartId, compared, found }
}

interface State {
  lines: { key: string; line_item_id: string }[]
  left: Map<string, PartyMember>
  codes: Set<string>
}

/** Changes the cart and what is known of it; false where there is nothing to change, or nobody would be left. */
async function act(world: World, cartId: string, state: State, edit: Edit): Promise<boolean> {
  if ("code" in edit) {
    const gone = state.codes.delete(edit.code)
    const promotions = `/store/carts/${cartId}/promotions`
    await world.ok(gone ? "DELETE" : "POST", promotions, { promo_codes: [edit.code] })
    if (!gone) state.codes.add(edit.code)
    return true
  }
  const line = state.lines[edit.at % state.lines.length]!
  const member = state.left.get(line.key)
  if (!member || (edit.quantity === 0 && state.left.size === 1)) return false
  const url = `/store/carts/${cartId}/line-items/${line.line_item_id}`
  if (edit.quantity === 0) {
    await world.ok("DELETE", url)
    state.left.delete(line.key)
  } else {
    await world.ok("POST", url, { quantity: edit.quantity })
    state.left.set(line.key, { ...member, quantity: edit.quantity })
  }
  return true
}

const differs = (one: number, other: number) => Math.abs(one - other) > 1e-9
const cents = (amount: number) => Math.round(amount * 100)

async function compare(world: World, cartId: string, party: PartyInput): Promise<string[]> {
  const [{ totals, tax_inclusive }, cart] = await Promise.all([world.preview(party), world.cart(cartId)])
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

async function compareOrder(world: World, cartId: string): Promise<string[]> {
  const before = await world.cart(cartId)
  const id = await world.order(cartId)
  const fields = "total,item_total,*payment_collections,*payment_collections.payments"
  const { order } = await world.ok<Ordered>("GET", `/admin/orders/${id}?fields=${fields}`)
  const paid = order.payment_collections[0]?.payments[0]?.amount ?? Number.NaN
  return [
    ...(differs(order.item_total, before.item_total)
      ? [`order ${order.item_total}, cart ${before.item_total}`]
      : []),
    ...(cents(paid) === cents(order.total) ? [] : [`provider ${cents(paid)}, order ${cents(order.total)}`]),
  ]
}
