import "server-only"
import { kitsOfCart } from "@/features/swatches/read-kits"
import { withKits } from "@/features/swatches/kit-lines"
import { bagLines, type BagLine } from "./lines"
import { readWardrobe } from "./looks"
import { readOffers } from "./read-offers"
import type { Cart } from "./types"

/** A cart's lines against what is sold now. */
export async function linesOf(cart: Pick<Cart, "id" | "items" | "region_id">): Promise<BagLine[]> {
  const ids = cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  const [offers, wardrobe] = await Promise.all([readOffers(ids, cart.region_id), readWardrobe()])
  const lines = bagLines(cart.items, offers, wardrobe)
  return withKits(lines, await kitsOfCart(cart.id, lines))
}
