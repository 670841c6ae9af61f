import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getPartyShop } from "@/features/builder/read-party-shop"
import { PLACES, stepOf } from "@/features/builder/steps"
import { SHOP_REGION } from "@/lib/region-key"

/** Made once for each region and kept: whose party it is, only the browser knows. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = async () =>
  PLACES.map(({ url }) => ({ region: SHOP_REGION, step: url.split("/").slice(2) }))

type Props = PageProps<"/in/[region]/wedding/[[...step]]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const step = stepOf((await params).step)
  return {
    title: step?.title,
    description:
      "Put the whole party together, see everybody in his tie, and have the wedding price at once.",
    alternates: { canonical: "/wedding" },
  }
}

/** A step is drawn by the builder around it; what is decided here is whether there is such a one. */
export default async function Page({ params }: Props) {
  const { region, step } = await params
  if (!stepOf(step) || !(await getPartyShop(region))) notFound()
  return null
}
