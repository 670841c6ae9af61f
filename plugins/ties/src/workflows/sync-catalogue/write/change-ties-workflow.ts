import {
  createProductVariantsWorkflow,
  updateProductOptionValuesOnProductStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type {
  CreateProductVariantWorkflowInputDTO,
  ProductOptionProductValueUpdate,
} from "@medusajs/framework/types"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ColorRow, RecordRow, TieRows } from "../../../modules/catalogue/store/save-rows"
import { renameOptionValuesStep, type ValueName } from "../steps/rename-option-values"
import { writePricesStep } from "../steps/write-prices"
import { saveTieRowsStep } from "../steps/save-tie-rows"
import { setStockStep, type StockInput } from "../steps/set-stock"
import type { PriceChange, ProductChange, VariantChange } from "./decide-changes"
import type { RecordDraft } from "./rows"

export interface ChangeTiesInput {
  products: ProductChange[]
  variants: VariantChange[]
  prices: PriceChange[]
  values: ValueName[]
  newValues: ProductOptionProductValueUpdate[]
  newVariants: CreateProductVariantWorkflowInputDTO[]
  /** Colours and records whose variants are there. */
  rows: TieRows
  /** In the order of `newVariants`. */
  newRecords: RecordDraft[]
  stock: StockInput
}

/** Writes what changed of a batch of products, adds variants to them, then saves the rows. Undone as a whole. */
export const changeTiesWorkflow = createWorkflow("change-ties", (input: ChangeTiesInput) => {
  when({ input }, ({ input }) => input.products.length > 0).then(() => {
    updateProductsWorkflow.runAsStep({ input: { products: input.products } })
  })
  renameOptionValuesStep(input.values)
  updateProductOptionValuesOnProductStep(input.newValues)
  when({ input }, ({ input }) => input.variants.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({ input: { product_variants: input.variants } })
  })
  writePricesStep(input.prices)
  const made = when({ input }, ({ input }) => input.newVariants.length > 0).then(() =>
    createProductVariantsWorkflow.runAsStep({ input: { product_variants: input.newVariants } }),
  )
  const rows = transform({ input, made }, ({ input, made }) => allRows(input, made ?? []))
  const stock = transform({ input, rows }, ({ input, rows }) => allStock(input, rows))
  setStockStep(stock)
  saveTieRowsStep(rows)
  return new WorkflowResponse(rows)
})

function allRows({ rows, newRecords }: ChangeTiesInput, made: Array<{ id: string }>): TieRows {
  const added = newRecords.map((record, index): RecordRow => {
    const variant_id = made[index]?.id
    if (!variant_id) throw new Error(`Medusa made no variant for ${record.sku}`)
    return { ...record, variant_id }
  })
  return { colors: rows.colors satisfies ColorRow[], records: [...rows.records, ...added] }
}

function allStock({ stock, newRecords }: ChangeTiesInput, { records }: TieRows): StockInput {
  const added = records
    .slice(records.length - newRecords.length)
    .flatMap(({ variant_id, stock: quantity }) =>
      quantity === null ? [] : [{ variantId: variant_id, quantity }],
    )
  return { ...stock, counts: [...stock.counts, ...added] }
}
