import { groupBy } from "@kct/medusa-plugin-ties/domain/group-by"
import { BUNDLES_MODULE, type BundlesService } from "@kct/medusa-plugin-ties/modules/bundles"
import { newLine, type WornTie } from "@kct/medusa-plugin-ties/workflows/bundles/new-line"
import { TOKEN_KEY } from "@kct/medusa-plugin-ties/workflows/weddings/mark-lines"
import type { CreateCartDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { CART_KEY, clearCarts, ensureGuests } from "./carts-before"
import { type BareLineItem, readLineItems } from "./line-items"
import { marketOf, type Stage } from "./stage"
import type { SeasonWedding } from "./weddings"

/** A wedding of the season with what its party wears. */
export interface Dressed {
  one: SeasonWedding
  theme: string | null
  ties: readonly WornTie[]
}

/** What promotions look at. */
const PRICED = [
  "*",
  "region.*",
  "items.*",
  "items.product.id",
  "items.product.collection_id",
  "items.product.type_id",
  "items.product.categories.id",
  "items.product.tags.id",
  "items.adjustments.*",
  "items.tax_lines.*",
  "shipping_address.*",
  "customer.*",
  "promotions.code",
  "total",
]

/** Where the same is taxed alike. */
const taxedIn = ({ place: { country, province } }: SeasonWedding): string => province ?? country

/** Line items of all ties that are worn, by where they are taxed and their variant. */
async function readItems(stage: Stage, weddings: readonly Dressed[]) {
  const read = new Map<string, Map<string, BareLineItem>>()
  for (const [where, there] of groupBy(weddings, ({ one }) => taxedIn(one))) {
    const worn = new Set(there.flatMap(({ ties }) => ties.map(({ variantId }) => variantId)))
    const [first] = there
    if (!first) continue
    const { regionId } = marketOf(stage, first.one.place.country)
    const destination = { regionId, salesChannelId: stage.salesChannelId, address: first.one.address }
    read.set(where, await readLineItems(stage.container, destination, [...worn]))
  }
  return read
}

/** A party with the ids that its rows are going to have. */
const prepared = ({ one, theme, ties }: Dressed) => ({
  one,
  theme,
  id: generateEntityId(undefined, "cart"),
  bundleId: generateEntityId(undefined, "bun"),
  lines: ties.map((tie, rank) => ({
    id: generateEntityId(undefined, "bunl"),
    itemId: generateEntityId(undefined, "cali"),
    quantity: tie.quantity,
    row: newLine(tie, rank),
  })),
})
type Prepared = ReturnType<typeof prepared>

async function putParties(container: MedusaContainer, parties: readonly Prepared[]): Promise<void> {
  const bundles: BundlesService = container.resolve(BUNDLES_MODULE)
  await bundles.createBundles(
    parties.map(({ one, theme, id, bundleId }) => ({
      id: bundleId,
      cart_id: id,
      theme,
      wedding_date: one.details.date,
      idempotency_key: "wedding",
      request_hash: "",
    })),
  )
  await bundles.createBundleLines(
    parties.flatMap(({ bundleId, lines }) =>
      lines.map(({ id, itemId, row }) => ({ ...row, id, line_item_id: itemId, bundle_id: bundleId })),
    ),
  )
}

/** Has Medusa's own workflow work out what the wedding prices take off, of carts that are read together. */
async function price(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: PRICED, filters: { id: [...ids] } })
  for (const cart of data) await updateCartPromotionsWorkflow(container).run({ input: { cart } })
}

/**
 * Makes the carts of many weddings at once, each with its party in it: the rows that `makeCartWorkflow` makes of one
 * cart at a time, in as many statements as it takes for two.
 * @returns ids of carts and guests, by the keys of the weddings
 */
export async function makeCarts(
  stage: Stage,
  weddings: readonly Dressed[],
): Promise<Map<string, { id: string; customerId: string }>> {
  const { container, salesChannelId } = stage
  if (weddings.length === 0) return new Map()
  await clearCarts(
    container,
    weddings.map(({ one }) => one.key),
  )
  const guests = await ensureGuests(
    container,
    weddings.map(({ one }) => one.details.email),
  )
  const items = await readItems(stage, weddings)
  const parties = weddings.map(prepared)
  const carts = parties.map(({ one, id, lines }) => {
    const { regionId, currency } = marketOf(stage, one.place.country)
    return {
      id,
      region_id: regionId,
      sales_channel_id: salesChannelId,
      currency_code: currency,
      email: one.details.email,
      customer_id: guests.get(one.details.email),
      shipping_address: one.address,
      billing_address: one.address,
      metadata: { [CART_KEY]: one.key },
      items: lines.map(({ itemId, quantity, row }) => ({
        ...items.get(taxedIn(one))?.get(row.variant_id),
        id: itemId,
        quantity,
        // A quote keeps the prices that it was made at.
        is_custom_price: true,
        metadata: { [TOKEN_KEY]: row.token },
      })),
    }
  })
  await container.resolve(Modules.CART).createCarts(carts as unknown as CreateCartDTO[])
  await putParties(container, parties)
  await price(
    container,
    carts.map(({ id }) => id),
  )
  return new Map(
    parties.map(({ one, id }) => [one.key, { id, customerId: guests.get(one.details.email) ?? "" }]),
  )
}
