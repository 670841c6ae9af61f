import "server-only"
import { getCatalogue } from "@/features/catalogue/read"
import { SHOP_REGION } from "@/lib/region-key"

/**
 * One address that is rendered while building, which proves that the page can be static; all others are rendered
 * when they are first asked for, and kept. An empty shop still builds: its one address is then a 404.
 */
export async function anyTie(): Promise<[{ region: string; family: string; color: string; style: string }]> {
  const { families } = await getCatalogue()
  for (const family of families)
    for (const color of family.colors) {
      const style = color.variants[0]?.style
      if (style) return [{ region: SHOP_REGION, family: family.slug, color: color.slug, style }]
    }
  return [{ region: SHOP_REGION, family: "none", color: "none", style: "none" }]
}
