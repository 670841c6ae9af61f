import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface FamilyFacts {
  id: string
  slug: string
  name: string
  rank: number
  gradient_start: string | null
  gradient_end: string | null
  category_id: string | null
}
export interface StyleFacts {
  id: string
  slug: string
  external_id: string | null
  name: string
  kind: "necktie" | "bow_tie"
  width_inches: number | null
  description: string | null
  rank: number
  withdrawn: boolean
}
export interface ColorFacts {
  id: string
  slug: string
  name: string
  hex: string | null
  family: string
  rank: number
  product_id: string | null
  withdrawn: boolean
}
export interface TieFacts {
  id: string
  style: string
  color: string
  content_hash: string
  sku: string
  variant_id: string | null
  withdrawn: boolean
}

/** The whole catalogue as a sync compares it, in four statements whatever its size. */
export interface CatalogueFacts {
  families: FamilyFacts[]
  styles: StyleFacts[]
  colors: ColorFacts[]
  ties: TieFacts[]
}

/**
 * Reads plain rows: a sync compares every row of the catalogue and changes few, and entities of 25,200 rows would
 * cost more memory than all else that it does.
 */
export async function readCatalogueFacts(knex: Knex): Promise<CatalogueFacts> {
  const isWithdrawn = (table: string) => knex.raw("?? is not null as withdrawn", [`${table}.withdrawn_at`])
  const families = await knex("tie_family")
    .whereNull("deleted_at")
    .select("id", "slug", "name", "rank", "gradient_start", "gradient_end", "category_id")
  const styles = await knex("tie_style")
    .whereNull("deleted_at")
    .select(
      "id",
      "slug",
      "external_id",
      "name",
      "kind",
      "width_inches",
      "description",
      "rank",
      isWithdrawn("tie_style"),
    )
  const colors = await knex("tie_color as c")
    .join("tie_family as f", "f.id", "c.family_id")
    .whereNull("c.deleted_at")
    .select(
      "c.id",
      "c.slug",
      "c.name",
      "c.hex",
      "f.slug as family",
      "c.rank",
      "c.product_id",
      isWithdrawn("c"),
    )
  const ties = await knex("tie_sync_record as r")
    .join("tie_color as c", "c.id", "r.color_id")
    .join("tie_style as s", "s.id", "r.style_id")
    .whereNull("r.deleted_at")
    .select(
      "r.id",
      "s.slug as style",
      "c.slug as color",
      "r.content_hash",
      "r.sku",
      "r.variant_id",
      isWithdrawn("r"),
    )
  return { families, styles, colors, ties } as CatalogueFacts
}
