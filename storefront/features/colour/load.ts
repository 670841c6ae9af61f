import "server-only"
import { notFound, permanentRedirect } from "next/navigation"
import { familyUrl } from "@/features/catalogue/links"
import { getCatalogue, getFamily, getSuggestions } from "@/features/catalogue/read"
import { isSlug } from "@/features/catalogue/slug"
import { choiceAt, urlOf, type Choice } from "./choice"
import { rackAround, type Rack } from "./rack"

export interface ColorPage {
  rack: Rack
  choice: Choice
  /** The family's whole gradient, for the page's one accent. */
  gradient: { start: string; end: string } | null
}

/**
 * Everything that a colour page shows. Does not return for an address that names no tie: that is a 404, or a
 * permanent redirect where the colour is sold under another address.
 */
export async function loadColorPage(
  region: string,
  family: string,
  color: string,
  style?: string,
): Promise<ColorPage> {
  if (![family, color, style ?? "x"].every(isSlug)) notFound()
  const data = await getFamily(family, region)
  const rack = data && rackAround(data, color)
  if (!data || !rack) return elsewhere(color)
  const choice = choiceAt(rack, `${familyUrl(family)}/${color}${style ? `/${style}` : ""}`)
  if (!choice?.variant) notFound()
  if (style === choice.color.firstStyle) permanentRedirect(urlOf(rack, choice))
  return { rack, choice, gradient: data.family.gradient }
}

/** A colour that was looked for in the wrong family is shown in its own. */
async function elsewhere(color: string): Promise<never> {
  const { families } = await getCatalogue()
  const home = families.find(({ colors }) => colors.some(({ slug }) => slug === color))
  if (home && rackHas(home.colors, color)) permanentRedirect(`${familyUrl(home.slug)}/${color}`)
  notFound()
}

function rackHas(colors: readonly { slug: string; variants: readonly unknown[] }[], color: string): boolean {
  return colors.some(({ slug, variants }) => slug === color && variants.length > 0)
}

export interface SuggestedColor {
  name: string
  hex: string | null
  url: string
}

/** Colours to offer for an address that names none of ours; null where it does name one. */
export async function suggestionsFor(family: string, color: string): Promise<SuggestedColor[] | null> {
  if (!isSlug(family) || !isSlug(color)) return []
  const data = await getFamily(family)
  if (data && rackHas(data.family.colors, color)) return null
  const [suggestions, { families }] = await Promise.all([getSuggestions(color), getCatalogue()])
  return suggestions.flatMap(({ slug, name, hex }) => {
    const home = families.find(({ colors }) => colors.some((one) => one.slug === slug))
    return home ? [{ name, hex, url: `${familyUrl(home.slug)}/${slug}` }] : []
  })
}
