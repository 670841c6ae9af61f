import type { Metadata } from "next"
import { pictureUrl } from "@/features/catalogue/links"
import { HomePage } from "@/features/home/home-page"
import { SHOP_REGION } from "@/lib/region-key"

/** Made once for each region and kept. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = async () => [{ region: SHOP_REGION }]

export const metadata: Metadata = {
  alternates: { canonical: "/" },
  openGraph: {
    url: "/",
    images: [{ url: pictureUrl(), width: 1200, height: 630, alt: "Ties of every colour family" }],
  },
  twitter: { card: "summary_large_image", images: [pictureUrl()] },
}

export default async function Page({ params }: PageProps<"/in/[region]">) {
  return <HomePage region={(await params).region} />
}
