import Link from "next/link"
import { familyUrl } from "@/features/catalogue/links"
import { getPairings } from "@/features/recommendations/read-pairings"
import { JsonLd } from "@/features/seo/json-ld"
import { colorGroup } from "@/features/seo/product"
import { shopUrl } from "@/lib/env"
import { ColourView } from "./colour-view"
import { loadColorPage } from "./load"

interface Props {
  region: string
  family: string
  color: string
  style?: string
}

/** A colour in one of its styles; the rest of its family is at hand without another request. */
export async function ColourPage({ region, family, color, style }: Props) {
  const { rack, choice } = await loadColorPage(region, family, color, style)
  const pairings = await getPairings(
    region,
    rack.colors.map(({ slug }) => slug),
  )
  return (
    <div className="page pt-0 lg:pt-6">
      <nav aria-label="Breadcrumb" className="py-4 text-fine text-ink-soft">
        <Link href="/#families" prefetch={false} className="link-quiet py-1">
          Colours
        </Link>
        <span aria-hidden> / </span>
        <Link href={familyUrl(rack.family.slug)} className="link-quiet py-1">
          {rack.family.name}
        </Link>
      </nav>
      <ColourView rack={rack} served={choice} pairings={pairings} />
      <JsonLd data={colorGroup(rack, choice.color, shopUrl())} />
    </div>
  )
}
