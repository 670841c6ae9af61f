import type { Metadata } from "next"
import { FamilyPage } from "@/features/family/family-page"
import { familyMetadata } from "@/features/family/metadata"
import { anyTie } from "@/features/colour/static-params"

/** Made once for all and kept; a name that is not ours is answered with a real 404, which a streamed page can't be. */
export const ensureStatic = "navigation"
export const instant = false
export const generateStaticParams = async () =>
  (await anyTie()).map(({ region, family }) => ({ region, family }))

type Props = PageProps<"/in/[region]/ties/[family]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region, family } = await params
  return familyMetadata(region, family)
}

export default async function Page({ params }: Props) {
  const { region, family } = await params
  return <FamilyPage region={region} slug={family} />
}
