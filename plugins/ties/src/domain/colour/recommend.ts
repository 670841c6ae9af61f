import { converter } from "culori"
import { CLOSE } from "./close-pairs"
import { colourDistance } from "./distance"
import { remember } from "./remember"

const oklch = converter("oklch")
const seenAs = remember((hex) => oklch(hex))

export type ReasonKind = "theme" | "complement" | "neighbour" | "same_family"

interface Coloured {
  slug: string
  name: string
  hex: string | null
  family: { slug: string; name: string }
}

export interface Recommendation<C> {
  color: C
  reason: { kind: ReasonKind; text: string }
}

/** A theme as far as it matters here: it pairs its colours. */
interface Pairing {
  slug: string
  name: string
  colors: readonly { slug: string }[]
}

/**
 * Hues as a colour wheel teaches them (Itten, "The Art of Color", 1961), on the wheel of OKLCH, whose steps look
 * equal (Ottosson 2020). Degrees between two hues; below `LEAST_CHROMA` a colour is a grey and has none.
 */
const NEIGHBOUR = { from: 20, to: 60 } as const
const COMPLEMENT = { from: 150, to: 180 } as const
const LEAST_CHROMA = 0.04

/** How many of a kind are worth showing before they are a list instead of advice. */
const MOST: Record<ReasonKind, number> = { theme: 4, complement: 2, neighbour: 2, same_family: 2 }
const KINDS = Object.keys(MOST) as ReasonKind[]

interface Candidate<C> extends Recommendation<C> {
  /** The best first. */
  rank: number
}

/**
 * Colours that go with one, each once and with the best reason for it: those that a theme pairs it with, its
 * complements, its neighbours on the wheel, and shades of its own family. None but a theme's is so close to it that
 * the two would look like a mistake (`CLOSE`). A colour whose value is unknown is paired by theme and family alone.
 * @param chosen slug of the theme that the party has; its pairs come before those of other themes
 */
export function recommend<C extends Coloured>(
  color: Coloured,
  among: readonly C[],
  themes: readonly Pairing[],
  chosen?: string,
): Recommendation<C>[] {
  const others = among.filter(({ slug }) => slug !== color.slug)
  const found: Record<ReasonKind, Candidate<C>[]> = {
    theme: byTheme(color, others, themes, chosen),
    complement: byHue("complement", color, others),
    neighbour: byHue("neighbour", color, others),
    same_family: byFamily(color, others),
  }
  const taken = new Set<string>()
  return KINDS.flatMap((kind) =>
    found[kind]
      .filter(({ color: { slug } }) => !taken.has(slug))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST[kind])
      .map(({ color: one, reason }) => (taken.add(one.slug), { color: one, reason })),
  )
}

function byTheme<C extends Coloured>(
  color: Coloured,
  others: readonly C[],
  themes: readonly Pairing[],
  chosen: string | undefined,
): Candidate<C>[] {
  const holding = themes.filter(
    (theme) => theme.slug === chosen || theme.colors.some(({ slug }) => slug === color.slug),
  )
  // The party's own theme first; a colour that two themes pair is named with the better one.
  const ordered = [...holding].sort((a, b) => Number(b.slug === chosen) - Number(a.slug === chosen))
  const bySlug = new Map(others.map((one) => [one.slug, one]))
  const found = new Map<string, Candidate<C>>()
  for (const theme of ordered) {
    for (const { slug } of theme.colors) {
      const one = bySlug.get(slug)
      if (!one || found.has(slug)) continue
      const text = theme.slug === chosen ? `Of your theme, ${theme.name}` : `Paired in ${theme.name}`
      found.set(slug, { color: one, reason: { kind: "theme", text }, rank: found.size })
    }
  }
  return [...found.values()]
}

const HUES = {
  neighbour: { ...NEIGHBOUR, ideal: 30, text: (name: string) => `Beside ${name} on the colour wheel` },
  complement: { ...COMPLEMENT, ideal: 180, text: (name: string) => `Across the colour wheel from ${name}` },
} as const

function byHue<C extends Coloured>(
  kind: keyof typeof HUES,
  color: Coloured,
  others: readonly C[],
): Candidate<C>[] {
  const from = hued(color.hex)
  if (!from) return []
  const { from: least, to: most, ideal, text } = HUES[kind]
  return others.flatMap((one) => {
    const to = hued(one.hex)
    if (!to || tooAlike(color, one)) return []
    const turn = Math.abs(((to.h - from.h + 540) % 360) - 180)
    if (turn < least || turn > most) return []
    // A pale colour wants a pale one beside it: lightness, 0 to 1, counts like a turn of 180 degrees.
    const rank = Math.abs(turn - ideal) + 180 * Math.abs(to.l - from.l)
    return [{ color: one, reason: { kind, text: text(color.name) }, rank }]
  })
}

function byFamily<C extends Coloured>(color: Coloured, others: readonly C[]): Candidate<C>[] {
  return others
    .filter((one) => one.family.slug === color.family.slug && !tooAlike(color, one))
    .map((one) => ({
      color: one,
      reason: { kind: "same_family", text: `Another of the ${color.family.name}` },
      rank: colourDistance(color.hex, one.hex) ?? Number.MAX_VALUE,
    }))
}

function tooAlike(one: Coloured, other: Coloured): boolean {
  const difference = colourDistance(one.hex, other.hex)
  return difference !== null && difference <= CLOSE.to
}

/** A value in OKLCH; null where it is unknown or so grey that its hue means nothing. */
function hued(hex: string | null): { l: number; h: number } | null {
  const seen = hex === null ? undefined : seenAs(hex)
  return seen?.h === undefined || seen.c < LEAST_CHROMA ? null : { l: seen.l, h: seen.h }
}
