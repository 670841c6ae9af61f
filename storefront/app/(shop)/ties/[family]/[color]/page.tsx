import type { Metadata } from "next"
import { ColourPage } from "@/features/colour/colour-page"
import { colorMetadata } from "@/features/colour/metadata"
import { anyTie } from "@/features/colour/static-params"

/** Made once for all and kept; a name that is not ours is answered with a real 404, which a streamed page can't be. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = async () => (await anyTie()).map(({ family, color }) => ({ family, color }))

type Props = PageProps<"/ties/[family]/[color]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { family, color } = await params
  return colorMetadata(family, color)
}

export default async function Page({ params }: Props) {
  const { family, color } = await params
  return <ColourPage family={family} color={color} />
}
