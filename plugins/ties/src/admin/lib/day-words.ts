import type { MyDay } from "../../contract/desk"
import { formatCountOf } from "./format"

/** A greeting by the hour of the reader's clock; `now` in milliseconds since the epoch. */
export function greetingOf(name: string | null, now: number): string {
  const hour = new Date(now).getHours()
  const greeting = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening"
  const first = name?.trim().split(/\s+/)[0]
  return first ? `${greeting}, ${first}` : greeting
}

/** The day in one sentence: what is worst first, and that nothing is where nothing is. */
export function dayInWords({ late, waiting, tasks }: MyDay["counts"]): string {
  const parts = [
    late > 0 ? `${formatCountOf(late, "wedding")} late` : null,
    waiting > 0 ? `${formatCountOf(waiting, "wedding")} waiting for you` : null,
    tasks > 0 ? `${formatCountOf(tasks, "task")} of yours` : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return "Nothing waits for you, and nothing is late."
  const last = parts.pop()
  return `There ${startsWithOne(parts[0] ?? last) ? "is" : "are"} ${parts.length > 0 ? `${parts.join(", ")} and ` : ""}${last}.`
}

const startsWithOne = (text: string | undefined): boolean => (text ?? "").startsWith("1 ")
