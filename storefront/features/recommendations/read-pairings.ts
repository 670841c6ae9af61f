import "server-only"
import { getCatalogue } from "@/features/catalogue/read"
import { cached } from "@/lib/cache-manifest"
import { pairingsOf, type Pairings } from "./pairings"
import { getThemes } from "./read-themes"

/** What goes with these colours of a region's catalogue. */
export async function getPairings(region: string, slugs: readonly string[]): Promise<Pairings> {
  "use cache"
  cached("catalogue")
  const [catalogue, themes] = await Promise.all([getCatalogue(region), getThemes()])
  return pairingsOf(slugs, catalogue, themes)
}
