import "server-only"
import { cache } from "react"
import { tieUrl } from "@/features/catalogue/links"
import { getCatalogue } from "@/features/catalogue/read"
import { firstStyleOf } from "@/features/catalogue/styles"
import type { Look, Wardrobe } from "./lines"

/** How every tie of the catalogue looks. The catalogue is cached; a request builds the maps once. */
export const readWardrobe = cache(async (): Promise<Wardrobe> => {
  const { families, styles } = await getCatalogue()
  const names = new Map(styles.map(({ slug, name }) => [slug, name]))
  const looks = families.flatMap((family) =>
    family.colors.flatMap((color) => {
      const worn = styles.filter(({ slug }) => color.variants.some(({ style }) => style === slug))
      const first = firstStyleOf(worn)?.slug ?? ""
      return color.variants.map(({ id, style }): [string, Look] => [
        id,
        {
          color: color.name,
          hex: color.hex,
          style,
          styleName: names.get(style) ?? "",
          url: tieUrl(family.slug, color.slug, style, first),
        },
      ])
    }),
  )
  return { looks: new Map(looks), styles: new Map(styles.map(({ name, slug }) => [name, slug])) }
})

/** The looks alone, by the variant's id. */
export const readLooks = async (): Promise<Wardrobe["looks"]> => (await readWardrobe()).looks
