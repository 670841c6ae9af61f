import "server-only"
import { bagLines, type BagLine } from "./lines"
import { readWardrobe } from "./looks"
import { readOffers } from "./read-offers"
import type { Cart } from "./types"

/** A cart's lines against what is sold now. */
export async function linesOf(cart: Pick<Cart, "items" | "region_id">): Promise<BagLine[]> {
  const ids = cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  const [offers, wardrobe] = await Promise.all([readOffers(ids, cart.region_id), readWardrobe()])
  return bagLines(cart.items, offers, wardrobe)
}
