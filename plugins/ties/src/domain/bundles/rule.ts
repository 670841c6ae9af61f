import type { Season } from "./season"

/** Slugs; an empty list means any. */
export interface RuleConditions {
  themes: string[]
  /** Of the wedding date. */
  seasons: Season[]
  styles: string[]
  families: string[]
  roles: string[]
}

/** A price rule as decisions need it. */
export interface Rule {
  id: string
  name: string
  /** Above 0, at most 100. */
  percent: number
  /** Ties in the whole wedding from which on it holds. */
  minimumQuantity: number
  conditions: RuleConditions
  /** Milliseconds since 1970; null for no limit. From `startsAt` on, and up to, not including, `endsAt`. */
  startsAt: number | null
  endsAt: number | null
  /** Between rules of the same percent the higher one is taken. */
  priority: number
  /** Whether promotion codes may act on the same lines. */
  stacksWithCodes: boolean
}

/** A line of a wedding: the ties of one member. */
export interface WeddingLine {
  id: string
  quantity: number
  role: string | null
  /** Slugs; null for a tie that the catalogue no longer knows. */
  style: string | null
  family: string | null
}

export interface Wedding {
  /** Slug, or null where no theme was chosen. */
  theme: string | null
  /** ISO date, or null where it is not set. */
  weddingDate: string | null
  lines: readonly WeddingLine[]
}

export const countTies = ({ lines }: Pick<Wedding, "lines">): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** Whether it holds for any wedding and any of its ties. */
export const isGeneral = (conditions: RuleConditions): boolean =>
  Object.values(conditions).every((slugs: string[]) => slugs.length === 0)

export const ANY: RuleConditions = { themes: [], seasons: [], styles: [], families: [], roles: [] }
