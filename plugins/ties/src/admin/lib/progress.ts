import type { SyncRun } from "../../contract/sync"
import { formatCount } from "./format"

export type StepState = "done" | "current" | "waiting"

const PHASES = [
  { phase: "reading", label: "Read the service" },
  { phase: "writing", label: "Write changes" },
  { phase: "withdrawing", label: "Withdraw what is gone" },
] as const

/** The steps of a sync, each with how far it is. */
export function stepsOf(phase: SyncRun["phase"]): { label: string; state: StepState }[] {
  const now = phase === "done" ? PHASES.length : PHASES.findIndex((step) => step.phase === phase)
  return PHASES.map(({ label }, index) => ({
    label,
    state: index < now ? "done" : index === now ? "current" : "waiting",
  }))
}

/** Whole percent from 0 to 100; null while nobody knows how much there is to do. */
export function percentOf({ done, total }: SyncRun["progress"]): number | null {
  if (total === null || total <= 0) return null
  return Math.floor(Math.min(1, Math.max(0, done / total)) * 100)
}

/** What the run is at, in words. */
export function activityOf({ phase, progress }: Pick<SyncRun, "phase" | "progress">): string {
  if (phase === "reading") return "Reading the ties service"
  if (phase === "withdrawing") return "Withdrawing what the service no longer lists"
  if (phase === "done") return "Finishing"
  if (progress.total === null) return "Writing changes"
  return `Writing changes: ${formatCount(progress.done)} of ${formatCount(progress.total)} variants`
}
