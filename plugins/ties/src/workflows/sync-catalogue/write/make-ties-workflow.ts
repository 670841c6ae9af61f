import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { CreateProductWorkflowInputDTO, ProductDTO } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { TieRows } from "../../../modules/catalogue/store/save-rows"
import { saveTieRowsStep } from "../steps/save-tie-rows"
import { setStockStep, type StockInput } from "../steps/set-stock"
import type { ColorDraft, RecordDraft } from "./rows"

export interface MakeTiesInput {
  products: CreateProductWorkflowInputDTO[]
  /** In the order of `products`. */
  rows: Array<{ color: ColorDraft; records: RecordDraft[] }>
  locationId: string | null
}

/** Makes a batch of products with all that belongs to them, then the rows that say so. Undone as a whole. */
export const makeTiesWorkflow = createWorkflow("make-ties", (input: MakeTiesInput) => {
  const products = createProductsWorkflow.runAsStep({ input: { products: input.products } })
  const rows = transform({ input, products }, ({ input, products }) => receipts(input, products))
  const stock = transform({ input, rows }, ({ input, rows }) => stockOf(input.locationId, rows))
  setStockStep(stock)
  saveTieRowsStep(rows)
  return new WorkflowResponse(rows)
})

/** Medusa answers in the order of its input. */
function receipts({ rows }: MakeTiesInput, products: ProductDTO[]): TieRows {
  const variants = new Map(
    products.flatMap(({ variants }) => variants.map(({ sku, id }) => [sku, id] as const)),
  )
  return {
    colors: rows.map(({ color }, index) => ({
      ...color,
      product_id: found(products[index]?.id, color.name),
    })),
    records: rows.flatMap(({ records }) =>
      records.map((record) => ({ ...record, variant_id: found(variants.get(record.sku), record.sku) })),
    ),
  }
}

function found(id: string | undefined, what: string): string {
  if (id) return id
  throw new Error(`Medusa made nothing for ${what}`)
}

function stockOf(locationId: string | null, { records }: TieRows): StockInput {
  const counts = records.flatMap(({ variant_id, stock }) =>
    stock === null ? [] : [{ variantId: variant_id, quantity: stock }],
  )
  return { locationId, counts }
}
