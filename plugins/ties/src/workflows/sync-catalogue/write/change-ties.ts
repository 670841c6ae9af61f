import { deleteProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import type { RefusedRow } from "../../../domain/sync/listed"
import type { ColorWork, TieWork } from "../../../domain/sync/work"
import { changeTiesWorkflow, type ChangeTiesInput } from "./change-ties-workflow"
import { STYLE_OPTION, type WriteContext } from "./context"
import { priceChange, productChange, stockChange, variantChange, type WrittenTie } from "./decide-changes"
import { refuseTakenSkus } from "./make-ties"
import { variantInput } from "./product-input"
import { type ProductState, readProducts, type VariantState } from "./product-state"
import { colorDraft, recordDraft } from "./rows"
import { type SkuSurvey, surveySkus } from "./survey"

/** A colour whose product is there. */
export interface ColorChange {
  work: ColorWork
  productId: string
}

/** Writes what changed of a batch of colours to their products. */
export async function changeTies(
  changes: readonly ColorChange[],
  context: WriteContext,
): Promise<RefusedRow[]> {
  const { container, ground } = context
  const products = await readProducts(
    container,
    changes.map(({ productId }) => productId),
  )
  const found = changes.map(({ work, productId }) => matched(work, productOf(products, productId, work)))
  await dropUnfinished(container, found)
  const newTies = found.flatMap(({ made }) => made.map(({ content }) => content.sku))
  const skus = await surveySkus(container, newTies)
  const before = await writtenTies(context, found)
  const input: ChangeTiesInput = {
    products: [],
    variants: [],
    prices: [],
    values: [],
    newValues: [],
    newVariants: [],
    rows: { colors: [], records: [] },
    newRecords: [],
    stock: { locationId: ground.locationId, counts: [] },
  }
  const refused = found.flatMap((each) => collect(each, { input, skus, before, context }))
  await changeTiesWorkflow(container).run({ input })
  return refused
}

interface Matched {
  work: ColorWork
  product: ProductState
  /** Ties whose variants are there. */
  changed: Array<{ tie: TieWork; variant: VariantState }>
  /** Ties that have none. */
  made: TieWork[]
  unfinished: string[]
}

/** Finds the variant of each tie: by its id where one is known, else by what a run that was killed left. */
function matched(work: ColorWork, product: ProductState): Matched {
  const pairs = work.ties.map((tie) => ({ tie, variant: variantOf(tie, product) }))
  return {
    work,
    product,
    changed: pairs.flatMap(({ tie, variant }) => (variant?.priceSetId ? [{ tie, variant }] : [])),
    made: pairs.flatMap(({ tie, variant }) => (variant?.priceSetId ? [] : [tie])),
    unfinished: pairs.flatMap(({ variant }) => (variant && !variant.priceSetId ? [variant.id] : [])),
  }
}

function variantOf({ known, content }: TieWork, { variants }: ProductState): VariantState | undefined {
  if (known?.variantId) return variants.find(({ id }) => id === known.variantId)
  return variants.find(({ sku, value }) => sku === content.sku || value?.value === content.title)
}

function productOf(
  products: ReadonlyMap<string, ProductState>,
  id: string,
  { color }: ColorWork,
): ProductState {
  const product = products.get(id)
  if (product?.styleOption) return product
  const what = product ? `has no option ${STYLE_OPTION}` : "is gone"
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The product of ${color.name} (${id}) ${what}: delete it, and the next sync makes it again.`,
  )
}

async function dropUnfinished(
  container: WriteContext["container"],
  found: readonly Matched[],
): Promise<void> {
  const ids = found.flatMap(({ unfinished }) => unfinished)
  if (ids.length > 0) await deleteProductVariantsWorkflow(container).run({ input: { ids } })
}

async function writtenTies(
  { catalogue }: WriteContext,
  found: readonly Matched[],
): Promise<Map<string, WrittenTie>> {
  const ids = found.flatMap(({ changed }) => changed.flatMap(({ tie }) => tie.known?.id ?? []))
  const records = await catalogue.listSyncRecords(
    { id: ids },
    { select: ["id", "title", "sku", "prices", "stock"], take: ids.length },
  )
  return new Map(
    records.map(({ id, title, sku, prices, stock }) => [
      id,
      { title, sku, stock, prices: prices as unknown as WrittenTie["prices"] },
    ]),
  )
}

interface Collected {
  input: ChangeTiesInput
  skus: SkuSurvey
  before: ReadonlyMap<string, WrittenTie>
  context: WriteContext
}

/** Adds what one colour needs to the input of its batch; returns the ties that were refused. */
function collect(
  { work, product, changed, made }: Matched,
  { input, skus, before, context }: Collected,
): RefusedRow[] {
  const draft = colorDraft(work, context)
  const change = productChange(work, product, {
    from: (work.known && context.families.get(work.known.family)?.categoryId) ?? null,
    to: context.families.get(work.color.family)?.categoryId ?? null,
  })
  if (change) input.products.push(change)
  input.rows.colors.push({ ...draft, product_id: product.id })
  for (const { tie, variant } of changed) {
    const was = (tie.known && tie.known.variantId && before.get(tie.known.id)) || null
    const fields = variantChange(tie, variant, was)
    if (fields) input.variants.push(fields)
    const prices = priceChange(tie, variant, was)
    if (prices) input.prices.push(prices)
    if (fields?.title && variant.value) input.values.push({ id: variant.value.id, value: fields.title })
    const quantity = stockChange(tie, was)
    if (quantity !== null) input.stock.counts.push({ variantId: variant.id, quantity })
    input.rows.records.push({ ...recordDraft(tie, draft.id, context), variant_id: variant.id })
  }
  const { works, refused } = refuseTakenSkus([{ ...work, ties: made }], skus)
  addVariants(works[0]?.ties ?? [], { product, colorId: draft.id }, { input, skus, before, context })
  return refused
}

function addVariants(
  ties: readonly TieWork[],
  { product, colorId }: { product: ProductState; colorId: string },
  { input, skus, context }: Collected,
): void {
  if (ties.length === 0 || !product.styleOption) return
  const { id: product_option_id, values } = product.styleOption
  const add = ties.flatMap(({ content: { title: value } }) => (values.includes(value) ? [] : [{ value }]))
  if (add.length > 0) input.newValues.push({ product_id: product.id, product_option_id, add })
  for (const tie of ties) {
    input.newVariants.push({ product_id: product.id, ...variantInput(tie, skus.spareItems) })
    input.newRecords.push(recordDraft(tie, colorId, context))
  }
}
