import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"
import type { TieRows } from "./rows"

const ALL = { take: undefined }
const RECORD = ["style_id", "color_id", "variant_id", "prices"]

/** Reads our own tables: five statements, however many rows. */
export async function readTies(scope: MedusaContainer): Promise<TieRows> {
  const service = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const shown = { withdrawn_at: null }
  const [styles, families, colors, records, runs] = await Promise.all([
    service.listStyles(shown, { ...ALL, order: { rank: "ASC", slug: "ASC" } }),
    service.listFamilies({}, { ...ALL, order: { rank: "ASC", slug: "ASC" } }),
    service.listColors(
      { ...shown, product_id: { $ne: null } },
      { ...ALL, order: { rank: "ASC", slug: "ASC" } },
    ),
    service.listSyncRecords({ ...shown, variant_id: { $ne: null } }, { ...ALL, select: RECORD }),
    service.listSyncRuns(
      { status: "succeeded", finished_at: { $ne: null } },
      { take: 1, order: { finished_at: "DESC" } },
    ),
  ])
  const finished = runs[0]?.finished_at
  return {
    styles,
    families,
    colors: colors.flatMap((color) => (color.product_id ? [{ ...color, product_id: color.product_id }] : [])),
    records: records.flatMap((record) =>
      record.variant_id ? [{ ...record, variant_id: record.variant_id }] : [],
    ),
    asOf: finished ? new Date(finished).toISOString() : null,
  }
}
