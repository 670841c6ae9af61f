import type { MedusaContainer } from "@medusajs/framework/types"
import type { TiePicture } from "../contract"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"
import { picturesOf } from "./stored"

export type Look = { pictures: TiePicture[]; thumbhash: string | null }

/** How ties look, by variant id: one statement. Not held in memory: it is the bulk of a record, and few ask for it. */
export async function readLooks(scope: MedusaContainer, variantIds: string[]): Promise<Map<string, Look>> {
  const records = await scope
    .resolve<CatalogueService>(CATALOGUE_MODULE)
    .listSyncRecords(
      { variant_id: variantIds },
      { select: ["variant_id", "images", "pictures", "thumbhash"], take: undefined },
    )
  return new Map(
    records.flatMap((record) =>
      record.variant_id
        ? [[record.variant_id, { pictures: picturesOf(record), thumbhash: record.thumbhash }] as const]
        : [],
    ),
  )
}
