import { suggestionsFor } from "@/features/colour/load"
import { Suggested } from "@/features/colour/suggested"

/** Knows, which a not-found page can't, what was asked for; so it hands down what lies near an unknown colour. */
export default async function ColorLayout({
  params,
  children,
}: LayoutProps<"/in/[region]/ties/[family]/[color]">) {
  const { family, color } = await params
  const suggestions = await suggestionsFor(family, color)
  return suggestions ? <Suggested colors={suggestions}>{children}</Suggested> : children
}
