import Link from "next/link"
import { TieCard } from "@/components/tie/tie-card"
import { queryUrl } from "@/features/browse/query"
import { familyUrl } from "@/features/catalogue/links"
import { countWords, priceRangeOf } from "@/features/catalogue/range"
import { shown } from "@/features/catalogue/shown"
import { JsonLd } from "@/features/seo/json-ld"
import { breadcrumbs } from "@/features/seo/breadcrumbs"
import { gradientOf } from "./gradient"
import { loadFamily } from "./load"

/** Colours that one page shows; more are a page of the list of all ties away. */
export const FAMILY_PAGE = 48

export async function FamilyPage({ region, slug }: { region: string; slug: string }) {
  const { family, styles, currency, siblings } = await loadFamily(region, slug)
  const ties = family.colors.slice(0, FAMILY_PAGE).flatMap((color) => shown(family.slug, color, styles) ?? [])
  const range = priceRangeOf(family.colors, currency)
  return (
    <>
      <div aria-hidden className="h-3" style={{ backgroundImage: gradientOf(family.gradient) }} />
      <div className="page pt-4">
        <nav aria-label="Breadcrumb" className="text-fine text-ink-soft">
          <Link href="/#families" prefetch={false} className="link-quiet py-1">
            Colours
          </Link>
        </nav>
        <header className="mt-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-3 sm:mt-10">
          <h1 className="text-hero">{family.name}</h1>
          <p className="text-ink-soft">
            {countWords(family.colors.length, "colour", "colours")},{" "}
            {countWords(styles.length, "style", "styles")} each
            {range ? `, ${range}` : ""}
          </p>
        </header>
        <ul className="mt-9 grid grid-cols-2 gap-x-4 gap-y-9 sm:mt-12 md:grid-cols-3 lg:grid-cols-4 lg:gap-x-6">
          {ties.map(({ color, style, variant, href }, at) => (
            <TieCard
              key={color.slug}
              color={color}
              style={style}
              variant={variant}
              currency={currency}
              href={href}
              lead={at === 0}
            />
          ))}
        </ul>
        {family.colors.length > FAMILY_PAGE ? (
          <p className="mt-12">
            <Link href={queryUrl({ families: [family.slug] })} className="link">
              All {countWords(family.colors.length, "colour", "colours")} in {family.name}
            </Link>
          </p>
        ) : null}
        <nav aria-label="Other families" className="mt-20 border-t border-line pt-8">
          <ul className="flex flex-wrap gap-x-7 gap-y-2">
            {siblings.map((other) => (
              <li key={other.slug}>
                <Link href={familyUrl(other.slug)} prefetch={false} className="link-quiet inline-block py-1">
                  {other.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <JsonLd data={breadcrumbs([family.name, familyUrl(family.slug)])} />
    </>
  )
}
