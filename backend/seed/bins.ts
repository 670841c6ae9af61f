import { FULFILMENT_MODULE, type FulfilmentService } from "@kct/medusa-plugin-ties/modules/fulfilment"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Row {
  variant_id: string
  family: number
  color: number
  style: number
}

/** Ties that lie nowhere yet, each with its place in the catalogue. */
const UNPLACED = `
  select r.variant_id, dense_rank() over (order by f.rank, f.id)::int as family,
    dense_rank() over (partition by f.id order by c.rank, c.id)::int as color,
    dense_rank() over (order by s.rank, s.id)::int as style
  from tie_sync_record r
  join tie_color c on c.id = r.color_id
  join tie_family f on f.id = c.family_id
  join tie_style s on s.id = r.style_id
  where r.deleted_at is null and r.withdrawn_at is null and r.variant_id is not null
    and not exists (select 1 from ful_bin b where b.deleted_at is null)`

/** A rack for a family, a shelf for a colour, a bin for a style: `A3-2`. */
const nameOf = ({ family, color, style }: Row): string =>
  `${String.fromCodePoint(64 + Math.min(family, 26))}${color}-${style}`

/**
 * Places the ties of a stockroom in which nobody has placed any.
 * @returns how many were placed
 */
export async function seedBins(container: MedusaContainer): Promise<number> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(UNPLACED)
  const bins = rows.map((row) => ({ variant_id: row.variant_id, name: nameOf(row) }))
  if (bins.length > 0) await container.resolve<FulfilmentService>(FULFILMENT_MODULE).setBins(bins)
  return bins.length
}
