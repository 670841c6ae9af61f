import "server-only"
import type { SwatchOffer } from "@kct/contract"
import { cached } from "@/lib/cache-manifest"
import { readPublic } from "@/lib/medusa"
import { getRegion } from "@/lib/region"

/** What a swatch kit costs in a region and how many colours it holds; null where none is sold there. */
export async function getSwatchOffer(key: string): Promise<SwatchOffer["kit"]> {
  "use cache"
  cached("catalogue")
  const region = await getRegion(key)
  return (await readPublic<SwatchOffer>("/store/ties/swatches", { region_id: region.id })).kit
}
