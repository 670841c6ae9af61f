import { z } from "@medusajs/framework/zod"
import { type TiePicture, pictureSchema } from "../contract"

const storedPictures = z.array(pictureSchema)
const storedPrices = z.array(z.object({ currency_code: z.string(), compare_at: z.string().nullish() }))

/**
 * The pictures kept with a record, as the shop may show them.
 * @returns none where none were made yet: a page without one still sells.
 */
export function picturesOf(stored: unknown): TiePicture[] {
  return storedPictures.safeParse(stored).data ?? []
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
