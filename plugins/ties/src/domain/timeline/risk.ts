import { daysBetween } from "./dates"

export type RiskLevel = "green" | "amber" | "red"

export interface TaskAtRisk {
  key: string
  title: string
  /** ISO date. */
  due_on: string
  status: "open" | "done" | "skipped"
  depends_on: readonly string[]
}

/** Days before the wedding under which open tasks are a risk. */
export interface RiskDays {
  red: number
  amber: number
}
export const RISK_DAYS: RiskDays = { red: 30, amber: 60 }

export interface Risk {
  level: RiskLevel
  /** A sentence for people. */
  reason: string
}

/**
 * How likely a wedding is to go wrong, and why. Red: something is open and the wedding is near, or something is overdue
 * that others wait for. Amber: the wedding comes nearer, or something is overdue that nobody waits for. Whatever is done
 * is no risk, however near the wedding.
 * @param weddingDate ISO date
 * @param today ISO date where the wedding is
 */
export function risk(
  weddingDate: string,
  today: string,
  tasks: readonly TaskAtRisk[],
  days: RiskDays = RISK_DAYS,
): Risk {
  const open = tasks
    .filter(({ status }) => status === "open")
    .sort((a, b) => (a.due_on < b.due_on ? -1 : a.due_on > b.due_on ? 1 : 0))
  const [next] = open
  if (!next) return { level: "green", reason: "Everything is done." }

  const overdue = open.filter(({ due_on }) => due_on < today)
  const waiting = new Set(open.flatMap(({ depends_on }) => depends_on))
  const blocking = overdue.find(({ key }) => waiting.has(key))
  if (blocking) {
    return { level: "red", reason: `${lateWords(blocking, today)}, and other tasks wait for it.` }
  }
  const left = daysBetween(today, weddingDate)
  const todo = `${open.length === 1 ? "1 task is" : `${open.length} tasks are`} open`
  const soon = `${whenWords(left)}, and ${todo}: "${next.title}" is next, due ${next.due_on}.`
  if (left < days.red) return { level: "red", reason: soon }
  if (overdue[0]) return { level: "amber", reason: `${lateWords(overdue[0], today)}.` }
  if (left < days.amber) return { level: "amber", reason: soon }
  return { level: "green", reason: `Nothing is late. "${next.title}" is next, due ${next.due_on}.` }
}

function lateWords({ title, due_on }: TaskAtRisk, today: string): string {
  return `"${title}" is ${daysWords(daysBetween(due_on, today))} overdue`
}

function whenWords(left: number): string {
  if (left < 0) return "The wedding is over"
  return left === 0 ? "The wedding is today" : `The wedding is in ${daysWords(left)}`
}

const daysWords = (days: number): string => (days === 1 ? "1 day" : `${days} days`)
