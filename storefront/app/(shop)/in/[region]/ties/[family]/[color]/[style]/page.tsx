import type { Metadata } from "next"
import { ColourPage } from "@/features/colour/colour-page"
import { colorMetadata } from "@/features/colour/metadata"
import { anyTie } from "@/features/colour/static-params"

/** Made once for all and kept; a name that is not ours is answered with a real 404, which a streamed page can't be. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = anyTie

type Props = PageProps<"/in/[region]/ties/[family]/[color]/[style]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region, family, color, style } = await params
  return colorMetadata(region, family, color, style)
}

export default async function Page({ params }: Props) {
  const { region, family, color, style } = await params
  return <ColourPage region={region} family={family} color={color} style={style} />
}
