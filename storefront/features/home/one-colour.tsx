import type { CatalogueFamily, TieStyle } from "@kct/contract"
import Link from "next/link"
import { Tie } from "@/components/tie/tie"
import { shown } from "@/features/catalogue/shown"
import { widthOf } from "@/features/catalogue/styles"

interface Props {
  families: CatalogueFamily[]
  styles: TieStyle[]
}

/** The first colour that is made in every style, in every style: what a matching party looks like. */
export function OneColour({ families, styles }: Props) {
  // Not from the first family: navy, which leads it in most shops, hides the folds that this picture is about.
  const found = [...families.slice(2), ...families.slice(0, 2)]
    .flatMap(({ slug, colors }) => colors.map((color) => ({ family: slug, color })))
    .find(
      ({ color }) =>
        color.hex !== null && styles.every((style) => color.variants.some((v) => v.style === style.slug)),
    )
  if (!found || styles.length < 2) return null
  const ties = styles.flatMap((style) => shown(found.family, found.color, styles, style.slug) ?? [])
  return (
    <section className="mt-24 bg-linen py-16 sm:mt-32 sm:py-24">
      <div className="page">
        <h2 className="max-w-xl text-heading">One colour, every width</h2>
        <p className="mt-4 max-w-lg text-large text-ink-soft">
          {found.color.name} as a slim tie for one, a classic for another and a bow for a third: still one
          party.
        </p>
        <ul className="mt-10 grid grid-cols-2 gap-x-6 gap-y-12 lg:grid-cols-4">
          {ties.map(({ style, color, href }) => (
            <li key={style.slug}>
              <Link href={href} className="group block text-center">
                <Tie style={style.slug} hex={color.hex} className="tie-hover mx-auto aspect-[4/5] w-full" />
                <span className="link-quiet mt-5 inline-block">{style.name}</span>
                <span className="block text-fine text-ink-soft">{widthOf(style) ?? style.description}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
