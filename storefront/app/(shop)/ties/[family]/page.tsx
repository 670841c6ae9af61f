import type { Metadata } from "next"
import { FamilyPage } from "@/features/family/family-page"
import { familyMetadata } from "@/features/family/metadata"
import { anyTie } from "@/features/colour/static-params"

export const ensureStatic = "navigation"
export const generateStaticParams = async () => (await anyTie()).map(({ family }) => ({ family }))

type Props = PageProps<"/ties/[family]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return familyMetadata((await params).family)
}

export default async function Page({ params }: Props) {
  return <FamilyPage slug={(await params).family} />
}
