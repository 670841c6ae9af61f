import { isOpen, type QuoteState } from "../quotes/states"
import type { RiskLevel } from "../timeline/risk"
import type { SlaState } from "./sla"

/** A wedding as far as it says how soon somebody has to look at it. */
export interface Pressing {
  state: QuoteState
  sla: SlaState
  risk: RiskLevel
  /** Whether somebody looks after it. */
  isAssigned: boolean
  /** Calendar days; negative when it is over. */
  daysToWedding: number
  /** Calendar days until the quote expires; null where it doesn't. */
  daysToExpiry: number | null
  overdueTasks: number
}

export type UrgencyLevel = "now" | "soon" | "later"

export interface Urgency {
  /** The higher the sooner: 0 to under 100. */
  score: number
  level: UrgencyLevel
  /** A sentence for people; the strongest reason alone. */
  why: string
}

/** What presses, the strongest first: the first that holds decides, so that the order of the board can be told. */
const PRESSURES: readonly {
  points: number
  holds: (one: Pressing) => boolean
  why: (one: Pressing) => string
}[] = [
  { points: 90, holds: ({ sla }) => sla === "late", why: () => "The couple's answer is late." },
  { points: 80, holds: ({ sla }) => sla === "at_risk", why: () => "The couple's answer is due soon." },
  {
    points: 70,
    holds: ({ state, isAssigned }) => isOpen(state) && state !== "draft" && !isAssigned,
    why: () => "Nobody looks after it yet.",
  },
  {
    points: 60,
    holds: ({ risk, daysToWedding }) => risk === "red" && daysToWedding >= 0,
    why: () => "It may not be ready in time.",
  },
  {
    points: 50,
    holds: ({ daysToExpiry }) => daysToExpiry !== null && daysToExpiry <= 3,
    why: ({ daysToExpiry }) =>
      daysToExpiry !== null && daysToExpiry > 0
        ? `The quote expires in ${daysToExpiry === 1 ? "1 day" : `${daysToExpiry} days`}.`
        : "The quote expires today.",
  },
  {
    points: 40,
    holds: ({ state }) => state === "submitted" || state === "in_review",
    why: () => "The couple waits for our decision.",
  },
  {
    points: 30,
    holds: ({ overdueTasks }) => overdueTasks > 0,
    why: ({ overdueTasks }) =>
      overdueTasks === 1 ? "1 task is overdue." : `${overdueTasks} tasks are overdue.`,
  },
  {
    points: 20,
    holds: ({ risk, daysToWedding }) => risk === "amber" && daysToWedding >= 0,
    why: () => "The wedding comes nearer.",
  },
]

const NOW = 70
const SOON = 40

/** How soon somebody has to look at a wedding: by what presses most, and of the same, the nearer wedding first. */
export function urgencyOf(wedding: Pressing): Urgency {
  const pressure = PRESSURES.find(({ holds }) => holds(wedding))
  const nearness = 9 / (1 + Math.max(0, wedding.daysToWedding) / 30)
  if (!pressure) {
    const isOver = wedding.daysToWedding < 0 || !isOpenOrOrdered(wedding.state)
    return { score: isOver ? 0 : nearness, level: "later", why: "Nothing presses." }
  }
  return {
    score: pressure.points + nearness,
    level: pressure.points >= NOW ? "now" : pressure.points >= SOON ? "soon" : "later",
    why: pressure.why(wedding),
  }
}

const isOpenOrOrdered = (state: QuoteState): boolean =>
  isOpen(state) || state === "paid" || state === "in_production" || state === "shipped"
