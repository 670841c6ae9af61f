import { addDays } from "../timeline/dates"

export interface DaysOff {
  /** ISO dates, both included. */
  from: string
  to: string
}

export interface Coordinator {
  id: string
  name: string
  isActive: boolean
  /** Open weddings at most. */
  capacity: number
  /** Open weddings now. */
  open: number
  /** Slugs of themes. */
  skills: readonly string[]
  /** ISO 3166-1 alpha-2, lower case. */
  regions: readonly string[]
  /** ISO 639-1. */
  languages: readonly string[]
  daysOff: readonly DaysOff[]
}

export interface WeddingToAssign {
  /** Slug. */
  theme: string | null
  /** ISO 3166-1 alpha-2, lower case. */
  country: string | null
  /** ISO 639-1. */
  language: string | null
  /** Ids of coordinators who looked after the same people before. */
  knownBy: readonly string[]
}

/** What each counts, 0 for nothing. Stored and sent as it is, hence the names. */
export interface AssignmentWeights {
  /** Of all capacity being free; in parts where a part is. */
  capacity: number
  skill: number
  region: number
  language: number
  knows_couple: number
}

/** Language above the rest: whoever can't be talked to is no help. Knowing each other makes up for a fuller desk. */
export const ASSIGNMENT_WEIGHTS: AssignmentWeights = {
  capacity: 40,
  skill: 20,
  region: 10,
  language: 50,
  knows_couple: 30,
}

export interface Candidate {
  id: string
  name: string
  /** Sum of what counts, to a tenth. */
  score: number
  /** False for whoever may not get it: then the first line says why. */
  available: boolean
  /** Sentences, each with what it counts. */
  why: string[]
}

/** Calendar days from today on in which time off is worth telling. */
const SOON = 7

/**
 * Everybody of the desk for a wedding, the best first and those who can't have it last. Between equals whoever has fewer
 * open weddings, then by id: the same people come out in the same order every time.
 * @param today ISO date
 */
export function scoreCoordinators(
  wedding: WeddingToAssign,
  coordinators: readonly Coordinator[],
  today: string,
  weights: AssignmentWeights = ASSIGNMENT_WEIGHTS,
): Candidate[] {
  return coordinators
    .map((one) => ({ one, candidate: candidateOf(wedding, one, today, weights) }))
    .sort(
      (a, b) =>
        Number(b.candidate.available) - Number(a.candidate.available) ||
        b.candidate.score - a.candidate.score ||
        a.one.open - b.one.open ||
        (a.one.id < b.one.id ? -1 : 1),
    )
    .map(({ candidate }) => candidate)
}

export interface Choice {
  /** Null: it waits in the queue. */
  candidate: Candidate | null
  /** A sentence for people. */
  reason: string
}

/** Who gets a wedding, or that it waits for somebody to take it. */
export function chooseCoordinator(
  wedding: WeddingToAssign,
  coordinators: readonly Coordinator[],
  today: string,
  weights: AssignmentWeights = ASSIGNMENT_WEIGHTS,
): Choice {
  const [best] = scoreCoordinators(wedding, coordinators, today, weights)
  if (best?.available) return { candidate: best, reason: `${best.name} fits best: ${best.why.join("; ")}.` }
  return {
    candidate: null,
    reason: best
      ? "It waits in the queue: everybody is away, not active or has no capacity left."
      : "It waits in the queue: there is nobody at the desk yet.",
  }
}

function candidateOf(
  wedding: WeddingToAssign,
  one: Coordinator,
  today: string,
  weights: AssignmentWeights,
): Candidate {
  const { theme, country, language } = wedding
  const free = Math.max(0, one.capacity - one.open)
  const share = one.capacity > 0 ? free / one.capacity : 0
  const counted = [
    { points: weights.capacity * share, line: `${free} of ${one.capacity} places free` },
    ...(theme !== null && one.skills.includes(theme)
      ? [{ points: weights.skill, line: `knows the theme ${theme}` }]
      : []),
    ...(country !== null && one.regions.includes(country)
      ? [{ points: weights.region, line: `looks after ${country.toUpperCase()}` }]
      : []),
    ...(language !== null && one.languages.includes(language)
      ? [{ points: weights.language, line: `speaks ${languageName(language)}` }]
      : []),
    ...(wedding.knownBy.includes(one.id)
      ? [{ points: weights.knows_couple, line: "looked after this couple before" }]
      : []),
  ].map(({ points, line }) => ({ points: Math.round(points * 10) / 10, line }))
  const bar = whyUnavailable(one, today)
  const soon = one.daysOff.find(({ from }) => from > today && from <= addDays(today, SOON))
  return {
    id: one.id,
    name: one.name,
    score: Math.round(counted.reduce((sum, { points }) => sum + points, 0) * 10) / 10,
    available: bar === null,
    why: [
      ...(bar === null ? [] : [bar]),
      ...counted.map(({ points, line }) => `${line} (+${points})`),
      ...(soon ? [`away from ${soon.from} to ${soon.to}`] : []),
    ],
  }
}

export const isAway = (daysOff: readonly DaysOff[], date: string): boolean =>
  daysOff.some(({ from, to }) => from <= date && date <= to)

/** Why somebody gets no wedding now; null where they may. */
export function whyUnavailable(
  { isActive, daysOff, capacity, open }: Pick<Coordinator, "isActive" | "daysOff" | "capacity" | "open">,
  today: string,
): string | null {
  if (!isActive) return "not active"
  const off = daysOff.find(({ from, to }) => from <= today && today <= to)
  if (off) return `away until ${off.to}`
  return open >= capacity ? `no capacity left: ${open} of ${capacity} taken` : null
}

const languageName = (code: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code
