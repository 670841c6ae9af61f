import type { Bulk, BulkAnswer, WeddingRow } from "../../contract/desk"
import { formatCountOf } from "./format"

const DONE: Record<Bulk["action"], string> = {
  assign: "assigned",
  approve: "approved",
  remind: "reminded",
}

/** What became of a bulk action, in a sentence. */
export function outcomeOf(action: Bulk["action"], { done, refused }: BulkAnswer): string {
  const verb = done.length === 1 ? "was" : "were"
  const first =
    done.length === 0
      ? `Nothing was ${DONE[action]}.`
      : `${formatCountOf(done.length, "wedding")} ${verb} ${DONE[action]}.`
  return refused.length === 0 ? first : `${first} ${formatCountOf(refused.length, "wedding")} could not be:`
}

/** The bulk actions that give weddings back to who had them, one a coordinator (null is the queue). */
export function reassignments(before: readonly WeddingRow[], done: readonly string[]): Bulk[] {
  const owners = new Map<string | null, string[]>()
  for (const { id, coordinator } of before) {
    if (!done.includes(id)) continue
    const owner = coordinator?.id ?? null
    owners.set(owner, [...(owners.get(owner) ?? []), id])
  }
  return [...owners].map(([coordinator_id, ids]) => ({
    action: "assign",
    ids,
    coordinator_id,
    reason: "Assigned by mistake and given back at once.",
  }))
}
