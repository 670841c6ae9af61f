import type { BundleConfig, Catalogue } from "@kct/contract"
import { recommend, type Recommendation } from "@kct/colour/recommend"
import { tieUrl } from "@/features/catalogue/links"
import { firstStyleOf } from "@/features/catalogue/styles"

/** A colour that goes with another: drawn in the style that it is shown in first. */
export interface PairColor {
  name: string
  hex: string | null
  style: string
  url: string
}

/** What goes with each colour of a page, as small as it can be: places in `colors`, each with its reason. */
export interface Pairings {
  colors: PairColor[]
  of: Record<string, [at: number, why: string][]>
}

/** A row of them on a page. */
export const SHOWN = 4

/** What goes with these colours, among all that are sold. */
export function pairingsOf(
  slugs: readonly string[],
  { families, styles }: Pick<Catalogue, "families" | "styles">,
  themes: BundleConfig["themes"],
): Pairings {
  const sold = families.flatMap((family) =>
    family.colors
      .filter(({ variants }) => variants.length > 0)
      .map((color) => ({ ...color, family: { slug: family.slug, name: family.name } })),
  )
  const bySlug = new Map(sold.map((color) => [color.slug, color]))
  const places = new Map<string, number>()
  const colors: PairColor[] = []
  const place = (color: (typeof sold)[number]): number => {
    const known = places.get(color.slug)
    if (known !== undefined) return known
    const made = styles.filter(({ slug }) => color.variants.some(({ style }) => style === slug))
    const style = firstStyleOf(made)?.slug ?? ""
    colors.push({
      name: color.name,
      hex: color.hex,
      style,
      url: tieUrl(color.family.slug, color.slug, style, style),
    })
    places.set(color.slug, colors.length - 1)
    return colors.length - 1
  }
  const of = slugs.map((slug): [string, Pairings["of"][string]] => {
    const color = bySlug.get(slug)
    const found = color ? varied(recommend(color, sold, themes), SHOWN) : []
    return [slug, found.map(({ color: other, reason }) => [place(other), reason.text])]
  })
  return { colors, of: Object.fromEntries(of) }
}

/** The best of each kind of reason, then the next best: a row of one kind would be no advice. */
export function varied<C>(found: readonly Recommendation<C>[], count: number): Recommendation<C>[] {
  const best = found.filter((one) => found.find(({ reason: { kind } }) => kind === one.reason.kind) === one)
  const rest = found.filter((one) => !best.includes(one))
  const chosen = new Set([...best, ...rest].slice(0, count))
  return found.filter((one) => chosen.has(one))
}
