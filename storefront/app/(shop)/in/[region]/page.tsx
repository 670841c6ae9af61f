import { HomePage } from "@/features/home/home-page"
import { SHOP_REGION } from "@/lib/region-key"

/** Made once for each region and kept. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = async () => [{ region: SHOP_REGION }]

export default async function Page({ params }: PageProps<"/in/[region]">) {
  return <HomePage region={(await params).region} />
}
