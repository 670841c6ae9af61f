import type { Metadata } from "next"
import { ColourPage } from "@/features/colour/colour-page"
import { colorMetadata } from "@/features/colour/metadata"
import { anyTie } from "@/features/colour/static-params"

export const ensureStatic = "navigation"
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
