import { z } from "@medusajs/framework/zod"
import { type TiePicture, pictureSchema } from "../contract"

const storedUrls = z.array(z.string())
const storedPictures = z.array(pictureSchema)
const storedPrices = z.array(z.object({ currency_code: z.string(), compare_at: z.string().nullish() }))

/**
 * The pictures of a tie as the shop may show them: the service's own where it has any, else those that we drew.
 * @returns none where none were made yet: a page without one still sells.
 */
export function picturesOf(record: { images: unknown; pictures: unknown }): TiePicture[] {
  const own = storedUrls.safeParse(record.images).data ?? []
  if (own.length > 0) return own.map((url) => ({ url, type: null, width: null, height: null }))
  return storedPictures.safeParse(record.pictures).data ?? []
}

/**
 * The price that the sync wants struck through in a currency, in major units.
 * @returns null where it has none, or did not know this currency yet when it last ran.
 */
export function comparePriceOf(stored: unknown, currency: string): number | null {
  const prices = storedPrices.safeParse(stored).data ?? []
  const found = prices.find((price) => price.currency_code === currency)?.compare_at
  return found ? Number(found) : null
}
