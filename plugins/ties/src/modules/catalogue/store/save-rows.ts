import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface FamilyRow {
  id: string
  slug: string
  name: string
  rank: number
  gradient_start: string | null
  gradient_end: string | null
  category_id: string | null
}

export interface StyleRow {
  id: string
  slug: string
  external_id: string | null
  name: string
  kind: "necktie" | "bow_tie"
  width_inches: number | null
  description: string | null
  rank: number
  withdrawn_at: null
}

export interface ColorRow {
  id: string
  slug: string
  name: string
  hex: string | null
  rank: number
  family_id: string
  product_id: string
  withdrawn_at: null
}

export interface RecordRow {
  id: string
  style_id: string
  color_id: string
  content_hash: string
  sku: string
  title: string
  price: string
  compare_at_price: string | null
  currency_code: string
  prices: Array<{ currency_code: string; amount: string; compare_at: string | null }>
  stock: number | null
  images: string[]
  source_updated_at: string | null
  variant_id: string
  withdrawn_at: null
  last_run_id: string
}

export interface TieRows {
  colors: ColorRow[]
  records: RecordRow[]
}

export async function saveFamilies(knex: Knex, rows: FamilyRow[]): Promise<void> {
  await save(knex, "tie_family", rows)
}

export async function saveStyles(knex: Knex, rows: StyleRow[]): Promise<void> {
  await save(knex, "tie_style", rows)
}

/** Colours first, since records point to them. */
export async function saveTies(knex: Knex, { colors, records }: TieRows): Promise<void> {
  await save(knex, "tie_color", colors)
  const written = records.map((row) => ({
    ...row,
    prices: JSON.stringify(row.prices),
    images: JSON.stringify(row.images),
  }))
  await save(knex, "tie_sync_record", written)
}

export interface WithdrawnRows {
  records: string[]
  colors: string[]
  styles: string[]
}

/** Marks rows as withdrawn; those that are already keep their time. */
export async function withdrawRows(knex: Knex, { records, colors, styles }: WithdrawnRows): Promise<void> {
  const now = { withdrawn_at: knex.fn.now(), updated_at: knex.fn.now() }
  const mark = async (table: string, ids: string[]) => {
    if (ids.length > 0) await knex(table).whereIn("id", ids).whereNull("withdrawn_at").update(now)
  }
  await mark("tie_sync_record", records)
  await mark("tie_color", colors)
  await mark("tie_style", styles)
}

/** Creates the rows whose ids are new and overwrites the others. */
async function save(knex: Knex, table: string, rows: ReadonlyArray<{ id: string }>): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).filter((column) => column !== "id")
  await knex(table)
    .insert(rows.map((row) => ({ ...row, updated_at: knex.fn.now() })))
    .onConflict("id")
    .merge([...columns, "updated_at"])
}
