import type { CatalogueView } from "@kct/medusa-plugin-ties/catalogue-view/index"
import type { WeddingMemberInput } from "@kct/medusa-plugin-ties/contract/index"
import { resolveThemes } from "@kct/medusa-plugin-ties/domain/themes/index"
import type { Theme } from "@kct/medusa-plugin-ties/domain/themes/index"
import { FIRST_NAMES, SURNAMES } from "../data/couples"

/** Parts in a party, in the order in which a larger one has them. */
const ROLES = [
  "groom",
  "best-man",
  "groomsman",
  "father-of-the-bride",
  "groomsman",
  "father-of-the-groom",
  "usher",
  "groomsman",
  "ring-bearer",
] as const

/** The colours in which a part is dressed, by their place in the theme: the leading one is the couple's. */
const COLOR_OF: Readonly<Record<string, number>> = { groom: 0, "best-man": 1, groomsman: 1, usher: 1 }

export interface SeasonParty {
  theme: string | null
  members: WeddingMemberInput[]
}

/** An entry of a list that is counted round. */
export function turn<T>(list: readonly T[], at: number): T {
  const one = list[at % list.length]
  if (one === undefined) throw new Error("An empty list has no turns")
  return one
}

/**
 * Who is in the party of a wedding and what they wear, of what is on sale: the theme's colours where those are sold,
 * and others where they are not. What nobody sells is never asked for, whatever the service serves.
 * @param at place of the wedding in the season
 */
export function partyOf(
  { catalogue, colors }: CatalogueView,
  themes: readonly Theme[],
  at: number,
  ties: number,
): SeasonParty {
  const sold = [...colors.values()].flatMap((color) => {
    const styles = color.variants.filter(({ price }) => price).map(({ style }) => style)
    return styles.length > 0 ? [{ ...color, styles }] : []
  })
  const dressed = resolveThemes(themes, sold).themes.filter((theme) => theme.colors.length > 0)
  // Every seventh couple wears what it likes.
  const theme = at % 7 === 6 || dressed.length === 0 ? null : turn(dressed, at)
  const palette = theme?.colors ?? [turn(sold, at * 5), turn(sold, at * 5 + 1), turn(sold, at * 5 + 2)]
  const kinds = new Map(catalogue.styles.map(({ slug, kind }) => [slug, kind]))
  const styleFor = (styles: readonly string[], bow: boolean): string => {
    const fitting = styles.filter((style) => (kinds.get(style) === "bow_tie") === bow)
    return turn(fitting.length > 0 ? fitting : styles, at)
  }
  const heads = Math.min(ties, ROLES.length)
  const members = ROLES.slice(0, heads).map((role, place) => {
    const color = turn(palette, COLOR_OF[role] ?? 2)
    return {
      role,
      name: `${turn(FIRST_NAMES, at * 11 + place * 7)} ${turn(SURNAMES, at * 3 + place * 5)}`,
      color: color.slug,
      style: styleFor(color.styles, role === "ring-bearer" || (role === "groom" && at % 3 === 0)),
      // The last part of a large party is several alike.
      quantity: place === heads - 1 ? ties - heads + 1 : 1,
    }
  })
  return { theme: theme?.slug ?? null, members }
}
