import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface VariantImage {
  product_id: string
  variant_id: string
  url: string
}

/** Ties images of a product to the variants that they show; Medusa's own workflow does one variant at a time. */
export const hangVariantImagesStep = createStep(
  "hang-tie-variant-images",
  async (wanted: VariantImage[], { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    if (wanted.length === 0) return new StepResponse(undefined, [])
    const { data: images } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_image",
      fields: ["id", "url", "product_id", "variants.id"],
      filters: { product_id: [...new Set(wanted.map(({ product_id }) => product_id))] },
    })
    const pairs = wanted.flatMap(({ product_id, variant_id, url }) => {
      const image = images.find((each) => each.product_id === product_id && each.url === url)
      const isHung = image?.variants?.some((variant: { id: string } | null) => variant?.id === variant_id)
      return image?.id && !isHung ? [{ image_id: image.id, variant_id }] : []
    })
    if (pairs.length > 0) await products.addImageToVariant(pairs)
    return new StepResponse(undefined, pairs)
  },
  async (pairs, { container }) => {
    if (!pairs || pairs.length === 0) return
    await container.resolve(Modules.PRODUCT).removeImageFromVariant(pairs)
  },
)
