import type { BundleWarning, WeddingMember } from "@kct/contract"

/** What may go wrong with a wedding's party, a sentence; the names are those of its members' ties. */
export function warningWords(warning: BundleWarning, members: readonly WeddingMember[]): string {
  if (warning.kind === "close_colours") {
    const [one, other] = warning.colors.map((slug) => colorOf(slug, members))
    return `${one} and ${other} are so close that side by side they look like a mistake.`
  }
  const { color, style, wanted, available } = warning
  const worn = members.find((member) => member.style.slug === style)
  const tie = `${colorOf(color, members)}, ${worn?.style.name ?? style}`
  return `${tie}: ${available <= 0 ? "sold out" : `only ${available} left`}, and your party wants ${wanted}.`
}

const colorOf = (slug: string, members: readonly WeddingMember[]): string =>
  members.find(({ color }) => color.slug === slug)?.color.name ?? slug
