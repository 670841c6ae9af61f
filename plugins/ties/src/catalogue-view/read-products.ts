import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import type { ProductRow, VariantRow } from "./rows"

/** Published products, of those given, that the sales channels offer: two statements. */
export async function readProducts(
  scope: MedusaContainer,
  productIds: string[],
  salesChannelIds: string[],
): Promise<Map<string, ProductRow>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [offered, products] = await Promise.all([
    query.graph({
      entity: "product_sales_channel",
      fields: ["product_id"],
      filters: { product_id: productIds, sales_channel_id: salesChannelIds },
    }),
    scope
      .resolve(Modules.PRODUCT)
      .listProducts(
        { id: productIds, status: ProductStatus.PUBLISHED },
        { select: ["id", "description"], take: undefined },
      ),
  ])
  const offeredIds = new Set(offered.data.map((link) => link.product_id))
  return new Map(
    products
      .filter(({ id }) => offeredIds.has(id))
      .map(({ id, description }) => [id, { id, description }] as const),
  )
}

/** The variants given, as far as they exist: one statement. */
export async function readVariants(
  scope: MedusaContainer,
  variantIds: string[],
): Promise<Map<string, VariantRow>> {
  const variants = await scope
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { id: variantIds },
      { select: ["id", "product_id", "sku", "manage_inventory", "allow_backorder"], take: undefined },
    )
  return new Map(
    variants.flatMap((variant) =>
      variant.product_id ? [[variant.id, { ...variant, product_id: variant.product_id }] as const] : [],
    ),
  )
}
