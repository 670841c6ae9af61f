import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import type { LookRow } from "../../modules/catalogue/store/picture-rows"
import { dressColors } from "./dress-colors"
import { dressedHash, picturesOf } from "./look"

/** Colours taken on at once, and for how many seconds: many times what they take. */
const BATCH = 4
const CLAIM_SECONDS = 60

/**
 * Gives every tie on sale its pictures: the service's own, else drawn ones. Ties that have them cost nothing; what
 * a run that was killed has left is done by the next; several processes share the work.
 * @returns how many ties were given pictures
 */
export async function drawPictures(container: MedusaContainer): Promise<number> {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  const { draw } = catalogue.options.pictures
  const undressed = await readUndressed(catalogue, draw)
  let dressed = 0
  for (let from = 0; from < undressed.length; from += BATCH) {
    const mine = await catalogue.claimDrawing(undressed.slice(from, from + BATCH), CLAIM_SECONDS)
    if (mine.length === 0) continue
    try {
      dressed += await dressColors(container, mine)
    } finally {
      await catalogue.releaseDrawing(mine)
    }
  }
  if (dressed > 0) {
    container.resolve(ContainerRegistrationKeys.LOGGER).info(`${dressed} ties were given their pictures`)
  }
  return dressed
}

/** Ids of colours of which some tie lacks its pictures, in the shop's order. */
async function readUndressed(catalogue: CatalogueService, draw: boolean): Promise<string[]> {
  const looks = await catalogue.readLooks()
  const lacking = looks.filter((look) => (draw || look.images.length > 0) && lacksPictures(look))
  return [...new Set(lacking.map(({ color_id }) => color_id))]
}

function lacksPictures({
  hex,
  style_slug,
  style_name,
  width_inches,
  images,
  variant_id,
  pictures_hash,
}: LookRow) {
  const style = { slug: style_slug, name: style_name, width_inches }
  return dressedHash(picturesOf({ hex, style, images }), variant_id) !== pictures_hash
}
