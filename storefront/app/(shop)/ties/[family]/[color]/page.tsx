import { notFound } from "next/navigation"
import { getColor } from "@/features/catalogue/read"

export const ensureStatic = "navigation"
export const generateStaticParams = async () => [{ family: "blues", color: "navy-blue" }]

export default async function Page({ params }: PageProps<"/ties/[family]/[color]">) {
  const { color } = await params
  const answer = await getColor(color)
  if (!answer.found) notFound()
  return <h1>{answer.detail.color.name}</h1>
}
