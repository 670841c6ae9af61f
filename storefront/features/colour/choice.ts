import { readTieUrl, tieUrl } from "@/features/catalogue/links"
import type { Rack, RackColor, RackStyle, RackVariant } from "./rack"

/** One tie of a rack. `variant` is null where the colour is not made in that style. */
export interface Choice {
  color: RackColor
  style: RackStyle
  variant: RackVariant | null
}

/**
 * The tie that an address names; null where the rack holds none such. The style falls back to the colour's first
 * where the address names none.
 */
export function choiceAt(rack: Rack, pathname: string): Choice | null {
  const named = readTieUrl(pathname)
  if (!named || named.family !== rack.family.slug) return null
  const color = rack.colors.find(({ slug }) => slug === named.color)
  return color ? choose(rack, color, named.style ?? color.firstStyle) : null
}

/** A colour in a style; in its own first style where it is not made in the one asked for. */
export function chooseNear(rack: Rack, color: RackColor, style: string): Choice | null {
  const wanted = choose(rack, color, style)
  return wanted?.variant ? wanted : choose(rack, color, color.firstStyle)
}

function choose(rack: Rack, color: RackColor, styleSlug: string): Choice | null {
  const at = rack.styles.findIndex(({ slug }) => slug === styleSlug)
  const style = rack.styles[at]
  return style ? { color, style, variant: color.variants[at] ?? null } : null
}

export function urlOf(rack: Rack, { color, style }: Choice): string {
  return tieUrl(rack.family.slug, color.slug, style.slug, color.firstStyle)
}

/** `Navy Blue Bow Tie`: the name of a tie in titles and to those who do not see it. */
export function nameOf({ color, style }: { color: { name: string }; style: { name: string } }): string {
  return `${color.name} ${style.name}`
}
