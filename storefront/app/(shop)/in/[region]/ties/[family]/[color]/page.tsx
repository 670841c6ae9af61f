import type { Metadata } from "next"
import { ColourPage } from "@/features/colour/colour-page"
import { colorMetadata } from "@/features/colour/metadata"
import { anyTie } from "@/features/colour/static-params"

/** Made once for all and kept; a name that is not ours is answered with a real 404, which a streamed page can't be. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = async () =>
  (await anyTie()).map(({ region, family, color }) => ({ region, family, color }))

type Props = PageProps<"/in/[region]/ties/[family]/[color]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region, family, color } = await params
  return colorMetadata(region, family, color)
}

export default async function Page({ params }: Props) {
  const { region, family, color } = await params
  return <ColourPage region={region} family={family} color={color} />
}
