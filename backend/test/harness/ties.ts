import { CATALOGUE_MODULE } from "@kct/medusa-plugin-ties/modules/catalogue"
import type { CatalogueService } from "@kct/medusa-plugin-ties/modules/catalogue/service"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { TieStore } from "./tie-store"

export interface TieColor {
  slug: string
  name: string
  hex: string | null
}

export const STYLES = [
  {
    slug: "skinny-tie",
    name: "Skinny Tie",
    kind: "necktie" as const,
    width_inches: 2.75,
    usd: 24.99,
    was: "39.99",
  },
  {
    slug: "bow-tie",
    name: "Bow Tie",
    kind: "bow_tie" as const,
    width_inches: null,
    usd: 29.99,
    was: "44.99",
  },
]

/** Made-up colours, spread over the wheel. */
export const someColors = (count: number): TieColor[] =>
  Array.from({ length: count }, (_, index) => ({
    slug: `shade-${index}`,
    name: `Shade ${index}`,
    hex: `#${(0x101010 + index * 0x020507).toString(16).toUpperCase().padStart(6, "0")}`,
  }))

const service = (container: MedusaContainer) => container.resolve<CatalogueService>(CATALOGUE_MODULE)

/** The four colours that most tests look at, in two families, as a sync would have left them. */
export const FOUR_COLORS: TieColor[] = [
  { slug: "navy-blue", name: "Navy Blue", hex: "#1F2A44" },
  { slug: "royal-blue", name: "Royal Blue", hex: "#2A52BE" },
  { slug: "midnight-blue", name: "Midnight Blue", hex: "#191970" },
  { slug: "sky-blue", name: "Sky Blue", hex: null },
]

/**
 * Puts colours of one family on sale as a sync would: rows in our tables, products and variants in Medusa, with a
 * price in each currency and 50 of each in the stock room.
 */
export async function sellTies(
  container: MedusaContainer,
  store: TieStore,
  family: { slug: string; name: string; rank: number },
  colors: TieColor[],
): Promise<Record<string, { productId: string; variantIds: string[] }>> {
  const catalogue = service(container)
  const styles = await ensureStyles(container)
  const [familyRow] = await catalogue.createFamilies([
    { ...family, gradient_start: "#102030", gradient_end: "#A0B0C0", category_id: null },
  ])
  const { result: products } = await createProductsWorkflow(container).run({
    input: { products: colors.map((color) => productOf(color, store)) },
  })
  const rows = await catalogue.createColors(
    colors.map((color, rank) => ({
      ...color,
      rank,
      family_id: familyRow!.id,
      product_id: products.find((product) => product.handle === color.slug)!.id,
      withdrawn_at: null,
    })),
  )
  const sold: Record<string, { productId: string; variantIds: string[] }> = {}
  const records = rows.flatMap((row) => {
    const product = products.find(({ id }) => id === row.product_id)!
    const variantIds = styles.map(
      (style) => product.variants.find((variant) => variant.sku === `${row.slug}/${style.slug}`)!.id,
    )
    sold[row.slug] = { productId: product.id, variantIds }
    return styles.map((style, index) => ({
      style_id: style.id,
      color_id: row.id,
      content_hash: `${row.slug}/${style.slug}`,
      title: style.name,
      sku: `${row.slug}/${style.slug}`,
      price: String(STYLES[index]!.usd),
      compare_at_price: STYLES[index]!.was,
      currency_code: "usd",
      prices: [
        { currency_code: "usd", amount: String(STYLES[index]!.usd), compare_at: STYLES[index]!.was },
        { currency_code: "eur", amount: String(STYLES[index]!.usd - 2), compare_at: "36.79" },
      ] as never,
      stock: 50,
      images: [] as never,
      variant_id: variantIds[index]!,
      pictures: [
        {
          url: `http://localhost/${row.slug}.avif`,
          type: "image/avif",
          width: 600,
          height: 800,
          file_id: "file",
        },
      ] as never,
      thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI",
    }))
  })
  await catalogue.createSyncRecords(records)
  await stockUp(
    container,
    store,
    records.map((record) => record.variant_id),
  )
  return sold
}

/** A complete sync that ended now. */
export async function noteSync(container: MedusaContainer, finishedAt = new Date()): Promise<void> {
  await service(container).createSyncRuns([
    {
      trigger: "exec",
      status: "succeeded",
      phase: "done",
      reasons: [] as never,
      heartbeat_at: finishedAt,
      finished_at: finishedAt,
    },
  ])
}

async function ensureStyles(
  container: MedusaContainer,
): Promise<Array<{ id: string; slug: string; name: string }>> {
  const catalogue = service(container)
  const known = await catalogue.listStyles({}, { order: { rank: "ASC" } })
  if (known.length > 0) return known
  return catalogue.createStyles(
    STYLES.map(({ slug, name, kind, width_inches }, rank) => ({ slug, name, kind, width_inches, rank })),
  )
}

function productOf(color: TieColor, store: TieStore) {
  return {
    title: `${color.name} Tie`,
    handle: color.slug,
    description: `Satin in ${color.name}`,
    status: "published" as const,
    shipping_profile_id: store.shippingProfileId,
    sales_channels: [{ id: store.channelId }],
    options: [{ title: "Style", values: STYLES.map(({ name }) => name) }],
    variants: STYLES.map(({ slug, name, usd }) => ({
      title: name,
      sku: `${color.slug}/${slug}`,
      manage_inventory: true,
      options: { Style: name },
      prices: [
        { amount: usd, currency_code: "usd" },
        { amount: usd - 2, currency_code: "eur" },
      ],
    })),
  }
}

async function stockUp(container: MedusaContainer, store: TieStore, variantIds: string[]): Promise<void> {
  const { data: links } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_items",
    fields: ["inventory_item_id"],
    filters: { variant_id: variantIds },
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: links.map(({ inventory_item_id }) => ({
        inventory_item_id,
        location_id: store.locationId,
        stocked_quantity: 50,
      })),
    },
  })
}
