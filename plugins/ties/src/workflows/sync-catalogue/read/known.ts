import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type KnownCatalogue,
  type KnownColor,
  type KnownFamily,
  type KnownTie,
  tieKey,
} from "../../../domain/sync/known"
import type { CatalogueService } from "../../../modules/catalogue/service"
import type {
  CatalogueFacts,
  ColorFacts,
  FamilyFacts,
  TieFacts,
} from "../../../modules/catalogue/store/catalogue-rows"

const PAGE = 2000

/** What our tables know, and whether Medusa still has the products, variants and categories that were made of it. */
export async function readKnown(
  container: MedusaContainer,
  catalogue: CatalogueService,
): Promise<KnownCatalogue> {
  const facts = await catalogue.readCatalogueFacts()
  const has = {
    category: await existing(container, "product_category", idsOf(facts.families, "category_id")),
    product: await existing(container, "product", idsOf(facts.colors, "product_id")),
    variant: await existing(container, "product_variant", idsOf(facts.ties, "variant_id")),
  }
  return knownFrom(facts, has)
}

type Existing = Record<"category" | "product" | "variant", ReadonlySet<string>>

function knownFrom(facts: CatalogueFacts, has: Existing): KnownCatalogue {
  const bySlug = <Row extends { slug: string }>(rows: Row[]) => new Map(rows.map((row) => [row.slug, row]))
  return {
    families: bySlug(facts.families.map((row) => familyOf(row, has))),
    styles: bySlug(
      facts.styles.map(({ external_id, width_inches, ...row }) => ({
        ...row,
        externalId: external_id,
        widthInches: width_inches,
      })),
    ),
    colors: bySlug(facts.colors.map((row) => colorOf(row, has))),
    ties: new Map(facts.ties.map((row) => [tieKey(row.style, row.color), tieOf(row, has)])),
  }
}

function familyOf(row: FamilyFacts, { category }: Existing): KnownFamily {
  const { id, slug, name, rank, gradient_start: start, gradient_end: end, category_id } = row
  const gradient = start !== null && end !== null ? { start, end } : null
  return {
    id,
    slug,
    name,
    rank,
    gradient,
    categoryId: category_id && category.has(category_id) ? category_id : null,
  }
}

function colorOf({ product_id, ...row }: ColorFacts, { product }: Existing): KnownColor {
  const isThere = product_id !== null && product.has(product_id)
  return { ...row, productId: isThere ? product_id : null, productGone: product_id !== null && !isThere }
}

function tieOf({ variant_id, content_hash, ...row }: TieFacts, { variant }: Existing): KnownTie {
  const isThere = variant_id !== null && variant.has(variant_id)
  const variantId = isThere ? variant_id : null
  return { ...row, hash: content_hash, variantId, variantGone: variant_id !== null && !isThere }
}

function idsOf<Key extends string>(rows: ReadonlyArray<Record<Key, string | null>>, key: Key): string[] {
  return rows.flatMap((row) => row[key] ?? [])
}

/** Which of the ids are still there: what staff delete is gone from a query, soft or hard. */
async function existing(
  container: MedusaContainer,
  entity: "product_category" | "product" | "product_variant",
  ids: string[],
): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = new Set<string>()
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = ids.slice(from, from + PAGE)
    const { data } = await query.graph({ entity, fields: ["id"], filters: { id: page } })
    for (const { id } of data) found.add(id)
  }
  return found
}
