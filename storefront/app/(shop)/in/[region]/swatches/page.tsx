import type { Metadata } from "next"
import { askedFor } from "@/features/swatches/choices"
import { SwatchesPage } from "@/features/swatches/swatches-page"
import { SHOP_REGION } from "@/lib/region-key"

/** What is chosen to begin with depends on the address's query, and has to be there without a script. */
export const instant = false
export const generateStaticParams = async () => [{ region: SHOP_REGION }]

export const metadata: Metadata = {
  title: "Swatch kit",
  description: "Real cloth of our ties by post. Its price is credited to your wedding.",
  alternates: { canonical: "/swatches" },
}

type Props = PageProps<"/in/[region]/swatches">

export default async function Page({ params, searchParams }: Props) {
  return <SwatchesPage region={(await params).region} asked={askedFor((await searchParams)["color"])} />
}
