import { createProductCategoriesWorkflow, updateProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { KnownFamily } from "../../../domain/sync/known"
import type { ListedFamily } from "../../../domain/sync/listed"
import type { FamilyWork } from "../../../domain/sync/plan-lists"
import type { CatalogueService } from "../../../modules/catalogue/service"
import type { FamilyRow } from "../../../modules/catalogue/store/save-rows"
import { externalIdOf, type WriteContext } from "./context"

export interface WrittenFamilies {
  bySlug: WriteContext["families"]
  /** Rows whose category is to be confirmed when all products are in it. */
  unconfirmed: FamilyRow[]
}

/**
 * Makes families and their categories, in the service's order. A category that is made now is confirmed in its
 * family's row only when the products have been put into it, so that a run that is killed in between is finished by
 * the next one.
 */
export async function writeFamilies(
  container: MedusaContainer,
  catalogue: CatalogueService,
  works: readonly FamilyWork[],
  known: ReadonlyMap<string, KnownFamily>,
): Promise<WrittenFamilies> {
  const rows: Array<{ row: FamilyRow; categoryId: string; isNew: boolean }> = []
  for (const { listed, known: before } of works) {
    const kept = before?.categoryId ?? null
    const categoryId = kept ?? (await findOrMakeCategory(container, listed))
    if (kept && before?.name !== listed.name) await rename(container, kept, listed.name)
    const id = before?.id ?? generateEntityId(undefined, "tfam")
    rows.push({ row: rowOf(id, listed, kept), categoryId, isNew: kept === null })
  }
  await catalogue.saveFamilyRows(rows.map(({ row }) => row))
  await orderCategories(container, rows, known)
  const entries = [...known.values()].flatMap(({ slug, id, categoryId }) =>
    categoryId ? [[slug, { id, categoryId }] as const] : [],
  )
  const written = rows.map(({ row, categoryId }) => [row.slug, { id: row.id, categoryId }] as const)
  return {
    bySlug: new Map([...entries, ...written]),
    unconfirmed: rows.flatMap(({ row, categoryId, isNew }) =>
      isNew ? [{ ...row, category_id: categoryId }] : [],
    ),
  }
}

function rowOf(
  id: string,
  { slug, name, rank, gradient }: ListedFamily,
  category_id: string | null,
): FamilyRow {
  const { start = null, end = null } = gradient ?? {}
  return { id, slug, name, rank, gradient_start: start, gradient_end: end, category_id }
}

async function findOrMakeCategory(container: MedusaContainer, { slug, name }: ListedFamily): Promise<string> {
  const products = container.resolve(Modules.PRODUCT)
  const external_id = externalIdOf(slug)
  const found = await products.listProductCategories({ handle: [slug, `${slug}-ties`] })
  const ours = found.find((category) => category.external_id === external_id)
  if (ours) return ours.id
  // A category of the shop's own with this handle stays what it is.
  const handle = found.some((category) => category.handle === slug) ? `${slug}-ties` : slug
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: { product_categories: [{ name, handle, external_id, is_active: true, is_internal: false }] },
  })
  const [made] = result
  if (!made) throw new Error(`Medusa made no category for the family ${name}`)
  return made.id
}

/**
 * Puts the categories of families in the families' order, in the places that they have among the shop's own. Medusa
 * shifts the others when one is placed, so each place is looked at anew.
 */
async function orderCategories(
  container: MedusaContainer,
  written: ReadonlyArray<{ row: FamilyRow; categoryId: string }>,
  known: ReadonlyMap<string, KnownFamily>,
): Promise<void> {
  if (written.length === 0) return
  const families = new Map<string, { rank: number; id: string }>()
  for (const { slug, rank, categoryId } of known.values())
    if (categoryId) families.set(slug, { rank, id: categoryId })
  for (const { row, categoryId } of written) families.set(row.slug, { rank: row.rank, id: categoryId })
  const wanted = [...families.values()].sort((a, b) => a.rank - b.rank).map(({ id }) => id)
  for (let place = 0; place < wanted.length; place++) {
    const found = await container
      .resolve(Modules.PRODUCT)
      .listProductCategories({ id: wanted }, { order: { rank: "ASC" }, take: wanted.length })
    const [id, taken] = [wanted[place], found[place]]
    if (!id || !taken || taken.id === id) continue
    const update = { rank: taken.rank }
    await updateProductCategoriesWorkflow(container).run({ input: { selector: { id }, update } })
  }
}

async function rename(container: MedusaContainer, id: string, name: string): Promise<void> {
  await updateProductCategoriesWorkflow(container).run({ input: { selector: { id }, update: { name } } })
}
