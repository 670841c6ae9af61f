import type { Metadata } from "next"
import { BrowsePage } from "@/features/browse/browse-page"
import { isNarrowed, readQuery } from "@/features/browse/query"
import { SHOP_REGION } from "@/lib/region-key"

/** The list depends on the address's query, and has to be whole in the first answer for those without a script. */
export const instant = false
export const generateStaticParams = async () => [{ region: SHOP_REGION }]

type Props = PageProps<"/in/[region]/ties">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = readQuery(await searchParams)
  const narrowed = isNarrowed(query) || query.page > 1
  return {
    title: query.q ? `“${query.q}”` : "All ties",
    description: "Every colour in every style: narrow them by family, style, price and stock.",
    alternates: { canonical: "/ties" },
    // Combinations of filters are endless and show nothing that has no page of its own.
    robots: narrowed ? { index: false, follow: true } : undefined,
  }
}

export default async function Page({ params, searchParams }: Props) {
  return <BrowsePage region={(await params).region} query={readQuery(await searchParams)} />
}
