import type { SyncCounts, SyncRun } from "../../contract/sync"
import { formatCountOf } from "./format"

export type Colour = "green" | "red" | "orange" | "blue" | "grey"

export const STATUS_WORDS: Record<SyncRun["status"], { label: string; colour: Colour }> = {
  running: { label: "Running", colour: "blue" },
  succeeded: { label: "Succeeded", colour: "green" },
  needs_consent: { label: "Needs consent", colour: "orange" },
  failed: { label: "Failed", colour: "red" },
}

export const TRIGGER_WORDS: Record<SyncRun["trigger"], string> = {
  schedule: "Schedule",
  staff: "Staff",
  start: "Start of the store",
  exec: "Command line",
}

/** The counts of a run in the order in which they are shown everywhere. */
export const COUNT_WORDS: readonly { key: keyof SyncCounts; label: string }[] = [
  { key: "created", label: "Created" },
  { key: "updated", label: "Updated" },
  { key: "unchanged", label: "Unchanged" },
  { key: "withdrawn", label: "Withdrawn" },
  { key: "quarantined", label: "Quarantined" },
  { key: "failed", label: "Failed" },
]

/** How the catalogue stands, by its latest run. */
export function standing(latest: SyncRun | null): { label: string; colour: Colour } {
  if (!latest) return { label: "Never synced", colour: "grey" }
  if (latest.status === "running") return { label: "Syncing", colour: "blue" }
  if (latest.status === "needs_consent") return { label: "Needs your consent", colour: "orange" }
  if (latest.status === "failed") return { label: "Last sync failed", colour: "red" }
  if (exceptions(latest.counts)) return { label: "In step, with exceptions", colour: "orange" }
  return { label: "In step", colour: "green" }
}

/** What a complete run left aside, in a sentence; null where it left nothing. */
export function exceptions({ quarantined, failed }: SyncCounts): string | null {
  const parts = [
    quarantined > 0 ? `${formatCountOf(quarantined, "row")} quarantined` : null,
    failed > 0 ? `${formatCountOf(failed, "variant")} that could not be written` : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : `${parts.join(" and ")}; everything else is in step.`
}
