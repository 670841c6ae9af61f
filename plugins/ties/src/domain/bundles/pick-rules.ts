import { countTies, type Rule, type Wedding, type WeddingLine } from "./rule"
import { seasonOf } from "./season"

/** The rule that a line gets. */
export interface Pick {
  rule: Rule
  /** A sentence for people. */
  why: string
}

/** A rule that a line does not get, and a sentence that says why. */
export interface Rejection {
  rule: Rule
  why: string
}

export interface Verdict {
  pick: Pick | null
  rejected: Rejection[]
}

/**
 * Which rule each line of a wedding gets, by line id: of all that hold for it, the one that takes most off; between
 * equals the one of higher priority, then of smaller minimum, then of smaller id, so that the order in which rules come
 * never matters. Weddings are judged one at a time, so that two in one cart have tiers of their own.
 * @param at milliseconds since 1970: when the price is asked for
 */
export function pickRules(wedding: Wedding, rules: readonly Rule[], at: number): Map<string, Pick> {
  const ties = countTies(wedding)
  // What holds for the wedding is judged once, not once a line.
  const held = rules.filter((rule) => whyNotForWedding(rule, wedding, ties, at) === null).sort(betterFirst)
  const picks = new Map<string, Pick>()
  for (const line of wedding.lines) {
    const rule = held.find((one) => whyNotForLine(one, line) === null)
    if (rule) picks.set(line.id, { rule, why: whyTaken(rule, ties) })
  }
  return picks
}

/** As `pickRules`, with the reason of every rule that a line does not get. */
export function explainRules(wedding: Wedding, rules: readonly Rule[], at: number): Map<string, Verdict> {
  const ties = countTies(wedding)
  const picks = pickRules(wedding, rules, at)
  return new Map(
    wedding.lines.map((line) => {
      const pick = picks.get(line.id) ?? null
      const rejected = rules
        .filter((rule) => rule.id !== pick?.rule.id)
        .map((rule) => {
          const why = whyNotForWedding(rule, wedding, ties, at) ?? whyNotForLine(rule, line)
          return { rule, why: why ?? `${pick?.rule.name ?? "Another"} is at least as good` }
        })
      return [line.id, { pick, rejected }]
    }),
  )
}

/** The order in which rules that hold are preferred. */
export function betterFirst(one: Rule, other: Rule): number {
  return (
    other.percent - one.percent ||
    other.priority - one.priority ||
    one.minimumQuantity - other.minimumQuantity ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  )
}

/** Why a rule does not hold for a wedding of so many ties at that time; null where it does. */
export function whyNotForWedding(
  { minimumQuantity, conditions, startsAt, endsAt }: Rule,
  { theme, weddingDate }: Omit<Wedding, "lines">,
  ties: number,
  at: number,
): string | null {
  if (startsAt !== null && at < startsAt) return `It starts on ${day(startsAt)}`
  if (endsAt !== null && at >= endsAt) return `It ended on ${day(endsAt)}`
  if (!allows(conditions.themes, theme)) return `It is for the theme ${list(conditions.themes)}`
  if (conditions.seasons.length > 0) {
    const season = weddingDate === null ? null : seasonOf(weddingDate)
    if (!allows(conditions.seasons, season)) return `It is for weddings in ${list(conditions.seasons)}`
  }
  if (ties < minimumQuantity) return `It needs ${minimumQuantity} ties in the wedding, which has ${ties}`
  return null
}

function whyNotForLine({ conditions }: Rule, line: WeddingLine): string | null {
  if (!allows(conditions.styles, line.style)) return `It is for ${list(conditions.styles)}`
  if (!allows(conditions.families, line.family)) return `It is for colours of ${list(conditions.families)}`
  if (!allows(conditions.roles, line.role)) return `It is for ${list(conditions.roles)}`
  return null
}

function whyTaken(rule: Rule, ties: number): string {
  const { conditions } = rule
  const narrowed = Object.values(conditions).flatMap((slugs: string[]) =>
    slugs.length > 0 ? [list(slugs)] : [],
  )
  const count = `${ties} ${ties === 1 ? "tie" : "ties"} in this wedding, from ${rule.minimumQuantity} on ${rule.percent} % off`
  return narrowed.length > 0 ? `${count}, for ${narrowed.join(", ")}` : count
}

const allows = (wanted: readonly string[], given: string | null): boolean =>
  wanted.length === 0 || (given !== null && wanted.includes(given))

const list = (slugs: readonly string[]): string => slugs.map((slug) => slug.replaceAll("-", " ")).join(" or ")

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
