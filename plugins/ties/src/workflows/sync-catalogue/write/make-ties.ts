import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import type { RefusedRow } from "../../../domain/sync/listed"
import type { ColorWork } from "../../../domain/sync/work"
import type { WriteContext } from "./context"
import { makeTiesWorkflow } from "./make-ties-workflow"
import { productInput } from "./product-input"
import { colorDraft, recordDraft } from "./rows"
import { handlesFor, type SkuSurvey, surveyProducts, surveySkus } from "./survey"

export interface Made {
  refused: RefusedRow[]
  remarks: string[]
  /** Colours whose products turned out to be there already, to be changed instead. */
  found: Array<{ work: ColorWork; productId: string }>
}

/** Makes the products of a batch of colours that have none, unless a run that was killed has made them. */
export async function makeTies(works: readonly ColorWork[], context: WriteContext): Promise<Made> {
  const { container, ground } = context
  const survey = await surveyProducts(container, works)
  const unfinished = [...survey.leftovers.values()].filter(({ isFinished }) => !isFinished)
  if (unfinished.length > 0) {
    await deleteProductsWorkflow(container).run({ input: { ids: unfinished.map(({ id }) => id) } })
  }
  const found = works.flatMap((work) => {
    const there = survey.leftovers.get(work.color.slug)
    return there?.isFinished ? [{ work, productId: there.id }] : []
  })
  const missing = works.filter((work) => !found.some((each) => each.work === work))
  const skus = await surveySkus(
    container,
    missing.flatMap(({ ties }) => ties.map(({ content }) => content.sku)),
  )
  const { works: makeable, refused } = refuseTakenSkus(missing, skus)
  const handles = new Map(makeable.map(({ color }) => [color.slug, freeHandle(color.slug, survey.handles)]))
  const rows = makeable.map((work) => {
    const color = colorDraft(work, context)
    return { color, records: work.ties.map((tie) => recordDraft(tie, color.id, context)) }
  })
  const products = makeable.map((work) =>
    productInput(work, handles.get(work.color.slug) ?? work.color.slug, skus.spareItems, context),
  )
  if (products.length > 0) {
    await makeTiesWorkflow(container).run({ input: { products, rows, locationId: ground.locationId } })
  }
  return { refused, found, remarks: handleRemarks(makeable, handles) }
}

/** A SKU belongs to one variant: where another product has it, staff have to decide who keeps it. */
export function refuseTakenSkus(
  works: readonly ColorWork[],
  { taken }: SkuSurvey,
): { works: ColorWork[]; refused: RefusedRow[] } {
  const refused: RefusedRow[] = []
  const free = works.map((work) => {
    const ties = work.ties.filter(({ tie, content }) => {
      const owner = taken.get(content.sku)
      if (!owner) return true
      const reason = `sku: "${content.sku}" is already that of a variant of ${owner.title}`
      const color = { slug: work.color.slug, name: work.color.name }
      refused.push({ key: `${tie.style}/${work.color.slug}`, reason, row: { ...tie, color } })
      return false
    })
    return ties.length === work.ties.length ? work : { ...work, ties }
  })
  return { works: free.filter(({ ties }) => ties.length > 0), refused }
}

function freeHandle(slug: string, taken: ReadonlySet<string>): string {
  const free = handlesFor(slug).find((handle) => !taken.has(handle))
  if (free !== undefined) return free
  const tried = handlesFor(slug).join(", ")
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    `Other products have all of the handles ${tried}: change one of them, then sync again.`,
  )
}

function handleRemarks(works: readonly ColorWork[], handles: ReadonlyMap<string, string>): string[] {
  return works.flatMap(({ color }) => {
    const handle = handles.get(color.slug)
    if (handle === color.slug) return []
    return [`Another product has the handle ${color.slug}, so the one of ${color.name} is ${handle}.`]
  })
}
