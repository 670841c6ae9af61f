import type { Metadata } from "next"
import { MatchPage } from "@/features/match/match-page"
import { SHOP_REGION } from "@/lib/region-key"

/** Made once for each region and kept. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = async () => [{ region: SHOP_REGION }]

export const metadata: Metadata = {
  title: "Match my dress",
  description:
    "Photograph a dress and see which ties come close to its colour. The photo stays on your device.",
  alternates: { canonical: "/match" },
}

export default async function Page({ params }: PageProps<"/in/[region]/match">) {
  return <MatchPage region={(await params).region} />
}
