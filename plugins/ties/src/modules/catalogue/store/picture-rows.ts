import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A tie that the shop shows, as far as its pictures depend on it. */
export interface LookRow {
  color_id: string
  hex: string | null
  style_slug: string
  style_name: string
  width_inches: number | null
  images: string[]
  variant_id: string
  pictures_hash: string | null
}

/** Plain rows, since every one is looked at and few are drawn. */
export async function readLooks(knex: Knex): Promise<LookRow[]> {
  return knex("tie_sync_record as r")
    .join("tie_color as c", "c.id", "r.color_id")
    .join("tie_style as s", "s.id", "r.style_id")
    .whereNull("r.deleted_at")
    .whereNull("r.withdrawn_at")
    .whereNotNull("r.variant_id")
    .whereNotNull("c.product_id")
    .orderBy(["c.family_id", "c.rank"])
    .select(
      "c.id as color_id",
      "c.hex",
      "s.slug as style_slug",
      "s.name as style_name",
      "s.width_inches",
      "r.images",
      "r.variant_id",
      "r.pictures_hash",
    )
}

/**
 * Takes colours on to draw them, for so many seconds. Of two processes that ask for one colour, one gets it.
 * @returns ids of those that were free
 */
export async function claimDrawing(knex: Knex, colorIds: string[], seconds: number): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `update tie_color set drawing_until = now() + make_interval(secs => ?)
     where id = any(?) and (drawing_until is null or drawing_until < now()) returning id`,
    [seconds, colorIds],
  )
  return rows.map(({ id }) => id)
}

export async function releaseDrawing(knex: Knex, colorIds: string[]): Promise<void> {
  await knex("tie_color").whereIn("id", colorIds).update({ drawing_until: null })
}
