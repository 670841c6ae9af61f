import { distance as editDistance } from "fastest-levenshtein"
import { colourDistance } from "./distance"

type Coloured = { slug: string; name: string; hex: string | null }

/** Below this share of letters in common a name is no longer a likely slip of the one asked for. */
const LEAST_SIMILARITY = 0.55
/** No colour's name has more words; a longer one costs no more to look up. */
const MOST_WORDS = 6
const HEX_LINK = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i

/** `"Navy Blue"`, `"NAVY_BLUE"` and `" navy-blüe "` are all written `navy-blue`. */
function asSlug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}

/** 1 for the same letters, 0 for none in common; "blue-navy" is as near to "navy-blue" as it can be misremembered. */
function similarity(asked: string, slug: string): number {
  const share = (a: string, b: string) => 1 - editDistance(a, b) / Math.max(a.length, b.length, 1)
  const sorted = (text: string) => text.split("-").sort().join("-")
  const [askedWords, words] = [asked.split("-", MOST_WORDS), slug.split("-", MOST_WORDS)]
  // "navi" should find "navy-blue": one word that fits says something, but never as much as the whole name.
  const bestWord = Math.max(...askedWords.flatMap((one) => words.map((other) => share(one, other))))
  return Math.max(share(asked, slug), share(sorted(asked), sorted(slug)) - 0.01, bestWord * 0.8)
}

/**
 * Colours that a wrong link most likely meant, the likeliest first: by name, forgiving case, accents, order and
 * slips of the finger; by look (CIEDE2000) where the link carries a colour value, as older ones did.
 */
export function suggestColours<C extends Coloured>(asked: string, colours: readonly C[], limit = 5): C[] {
  const value = HEX_LINK.exec(asked.trim())?.[1]
  const wanted = asSlug(asked)
  if (value && !colours.some(({ slug }) => slug === wanted)) {
    return nearest(colours, (colour) => colourDistance(`#${value}`, colour.hex) ?? Infinity, Infinity, limit)
  }
  if (!wanted) return []
  const miss = (slug: string) => 1 - similarity(wanted, slug)
  return nearest(
    colours,
    (colour) => Math.min(miss(colour.slug), miss(asSlug(colour.name))),
    1 - LEAST_SIMILARITY,
    limit,
  )
}

/** Those less than `within` away, the nearest first; equally near ones in the order given. */
function nearest<C>(all: readonly C[], away: (one: C) => number, within: number, limit: number): C[] {
  return all
    .map((one) => ({ one, distance: away(one) }))
    .filter(({ distance }) => distance < within)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ one }) => one)
}
