import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { lockPacking } from "./packings"

/** Says of which dye lots ties of a colour are packed for an order: all of them, in place of what was said before. */
export async function setDyeLots(
  knex: Knex,
  orderId: string,
  color: string,
  lots: readonly string[],
): Promise<void> {
  const { id } = await lockPacking(knex, orderId)
  await knex("ful_dye_lot").where({ packing_id: id, color }).delete()
  const wanted = [...new Set(lots)]
  if (wanted.length === 0) return
  await knex("ful_dye_lot").insert(
    wanted.map((lot) => ({ id: generateEntityId(undefined, "flot"), packing_id: id, color, lot })),
  )
}

/** Where the ties of a variant lie; null where they lie nowhere in particular any more. */
export interface BinPlace {
  variant_id: string
  name: string | null
}

/** Writes down where ties lie; of what is not named it stays as it was. */
export async function setBins(knex: Knex, bins: readonly BinPlace[]): Promise<void> {
  const gone = bins.filter(({ name }) => name === null).map(({ variant_id }) => variant_id)
  if (gone.length > 0) await knex("ful_bin").whereIn("variant_id", gone).delete()
  const there = bins.flatMap(({ variant_id, name }) => (name === null ? [] : [{ variant_id, name }]))
  if (there.length === 0) return
  const updated_at = new Date()
  await knex("ful_bin")
    .insert(there.map((bin) => ({ id: generateEntityId(undefined, "fbin"), ...bin, updated_at })))
    .onConflict(knex.raw("(variant_id) where deleted_at is null") as never)
    .merge(["name", "updated_at"])
}
