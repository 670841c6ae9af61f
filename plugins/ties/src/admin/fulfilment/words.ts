import type { PackingDestination, PackingStage, PartyRow } from "../../contract/fulfilment"
import { daysBetween, daysWords, formatDate } from "../lib/days"
import { formatCount, formatCountOf } from "../lib/format"
import type { Colour } from "../lib/run-words"

export const STAGES = [
  "to_pack",
  "packing",
  "short",
  "packed",
  "partly_shipped",
  "shipped",
] as const satisfies readonly PackingStage[]

export const STAGE_WORDS: Record<PackingStage, { label: string; colour: Colour | "purple" }> = {
  to_pack: { label: "To pack", colour: "grey" },
  packing: { label: "Being packed", colour: "blue" },
  short: { label: "Short", colour: "orange" },
  packed: { label: "Packed", colour: "green" },
  partly_shipped: { label: "Partly shipped", colour: "purple" },
  shipped: { label: "Shipped", colour: "green" },
}

export const PLACE_WORDS: Record<PackingDestination["kind"], string> = {
  party: "With the party",
  own: "To one of the party",
  pick_up: "Picked up at the store",
}

/** When something has to leave: `Jun 4, 2027, in 3 days`; that all has left, or nobody knows. */
export function leaveWords({ ship_by, stage }: Pick<PartyRow, "ship_by" | "stage">, today: string): string {
  if (ship_by === null) return stage === "shipped" ? "All has left" : "No date is known"
  return `${formatDate(ship_by)}, ${daysWords(daysBetween(today, ship_by))}`
}

/** How far a party is, in one line. */
export function progressWords({ ties, packed, missing, shipped }: PartyRow): string {
  const parts = [`${formatCount(packed)} of ${formatCountOf(ties, "tie")} packed`]
  if (missing > 0) parts.push(`${formatCount(missing)} missing`)
  if (shipped > 0) parts.push(`${formatCount(shipped)} shipped`)
  return parts.join(", ")
}
