import { updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ImageWrite } from "../../domain/pictures/dress-product"
import { hangVariantImagesStep, type VariantImage } from "./steps/hang-variant-images"
import { markDressedStep, type DressedRecord } from "./steps/mark-dressed"

export interface DressInput {
  products: Array<{ id: string; images: ImageWrite[]; thumbnail?: string }>
  variants: Array<{ id: string; thumbnail: string }>
  variantImages: VariantImage[]
  records: DressedRecord[]
}

/** Gives products and variants their pictures, then notes that they have them. Undone as a whole. */
export const dressTiesWorkflow = createWorkflow("dress-ties", (input: DressInput) => {
  updateProductsWorkflow.runAsStep({ input: { products: input.products } })
  hangVariantImagesStep(input.variantImages)
  updateProductVariantsWorkflow.runAsStep({ input: { product_variants: input.variants } })
  markDressedStep(input.records)
  return new WorkflowResponse(undefined)
})
