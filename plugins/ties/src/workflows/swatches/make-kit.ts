import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { KIT_ID, SWATCHES_MODULE, type SwatchesService } from "../../modules/swatches"
import { readGround } from "../sync-catalogue/read/ground"

/** By this a kit is found again whose maker was killed before it could note it. */
const EXTERNAL_ID = "kct-ties:swatch-kit"
const VARIANT = "Swatches"
const OPTION = "Kit"

export interface MadeKit {
  product_id: string
  variant_id: string
}

/**
 * The store's swatch kit, made where there is none: a product like any other, that staff price, rename or unpublish
 * as they like. One that they delete is not made again.
 * @throws MedusaError not_allowed with what to create, where the store lacks a region, a sales channel or a shipping
 * profile
 */
export async function makeSwatchKit(container: MedusaContainer): Promise<MadeKit> {
  const known = await readKit(container)
  if (known) return known
  // Two who ask at once make one: the second finds the first one's.
  return container
    .resolve(Modules.LOCKING)
    .execute("ties-swatch-kit", async () => (await readKit(container)) ?? make(container), { timeout: 20 })
}

async function readKit(container: MedusaContainer): Promise<MadeKit | null> {
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const [kit] = await swatches.listSwatchKits({ id: KIT_ID })
  return kit?.product_id && kit.variant_id ? { product_id: kit.product_id, variant_id: kit.variant_id } : null
}

async function make(container: MedusaContainer): Promise<MadeKit> {
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const made = (await left(container)) ?? (await create(container))
  await swatches.createSwatchKits({ id: KIT_ID, ...made })
  return made
}

async function left(container: MedusaContainer): Promise<MadeKit | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "variants.id"],
    filters: { external_id: EXTERNAL_ID },
  })
  const [product] = data
  const variantId = product?.variants?.[0]?.id
  return product && variantId ? { product_id: product.id, variant_id: variantId } : null
}

async function create(container: MedusaContainer): Promise<MadeKit> {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  const { salesChannelId, shippingProfileId } = await readGround(container)
  const { price, most_colors } = catalogue.options.swatches
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Swatch kit",
          handle: "tie-swatch-kit",
          external_id: EXTERNAL_ID,
          description: `Cloth of up to ${most_colors} colours by post. Its price is credited to a wedding bundle.`,
          status: "published",
          // What is paid for it is credited, so it is paid in full: no code and no rule makes it cheaper.
          discountable: false,
          sales_channels: [{ id: salesChannelId }],
          shipping_profile_id: shippingProfileId,
          options: [{ title: OPTION, values: [VARIANT] }],
          variants: [
            {
              title: VARIANT,
              sku: "SWATCH-KIT",
              manage_inventory: false,
              options: { [OPTION]: VARIANT },
              prices: Object.entries(price).map(([currency_code, amount]) => ({
                currency_code,
                amount: Number(amount),
              })),
            },
          ],
        },
      ],
    },
  })
  const product = result[0]
  const variant = product?.variants[0]
  if (!product || !variant) throw new Error("Medusa made no product for the swatch kit")
  return { product_id: product.id, variant_id: variant.id }
}
