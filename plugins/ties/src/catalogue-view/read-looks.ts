import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { pictureSchema, type TiePicture } from "../contract"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"

export type Look = { pictures: TiePicture[]; thumbhash: string | null }

const storedUrls = z.array(z.string())
const storedPictures = z.array(pictureSchema)

/**
 * The pictures of a tie as the shop may show them: the service's own where it has any, else those that we drew.
 * @returns none where none were made yet: a page without one still sells.
 */
function picturesOf(record: { images: unknown; pictures: unknown }): TiePicture[] {
  const own = storedUrls.safeParse(record.images).data ?? []
  if (own.length > 0) return own.map((url) => ({ url, type: null, width: null, height: null }))
  return storedPictures.safeParse(record.pictures).data ?? []
}

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
