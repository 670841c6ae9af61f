import type { Tracking } from "./track"

export type MemberStatus = "invited" | "responded" | "paid" | "shipped" | "delivered"

/** Where a member stands: by the order of their tie once there is one, and until then by what they have answered. */
export function memberStatus(answered: MemberStatus, tracking: Tracking | null): MemberStatus {
  if (tracking === null || tracking.state === "cancelled" || tracking.counts.quantity === 0) return answered
  const { quantity, shipped, delivered } = tracking.counts
  if (delivered >= quantity) return "delivered"
  if (shipped >= quantity) return "shipped"
  return tracking.steps.some(({ step, state }) => step === "paid" && state === "done") ? "paid" : answered
}
