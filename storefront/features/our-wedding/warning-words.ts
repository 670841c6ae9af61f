import type { BundleWarning, WeddingMember } from "@kct/contract"

type Named = readonly { slug: string; name: string }[]

/** What may go wrong with a wedding's party, a sentence; the names are those of its members' ties. */
export const warningWords = (warning: BundleWarning, members: readonly WeddingMember[]): string =>
  warningOf(
    warning,
    members.map(({ color }) => color),
    members.map(({ style }) => style),
  )

/** The same, by what colours and styles are called. */
export function warningOf(warning: BundleWarning, colors: Named, styles: Named): string {
  const nameOf = (slug: string, named: Named) => named.find((one) => one.slug === slug)?.name ?? slug
  if (warning.kind === "close_colours") {
    const [one, other] = warning.colors.map((slug) => nameOf(slug, colors))
    return `${one} and ${other} are so close that side by side they look like a mistake.`
  }
  const { color, style, wanted, available } = warning
  const tie = `${nameOf(color, colors)}, ${nameOf(style, styles)}`
  return `${tie}: ${available <= 0 ? "sold out" : `only ${available} left`}, and your party wants ${wanted}.`
}
