import type { Metadata } from "next"
import { BrowsePage } from "@/features/browse/browse-page"
import { isNarrowed, readQuery } from "@/features/browse/query"

/** The list depends on the address's query, and has to be whole in the first answer for those without a script. */
export const instant = false

type Props = PageProps<"/ties">

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

export default async function Page({ searchParams }: Props) {
  return <BrowsePage query={readQuery(await searchParams)} />
}
