import type { WeddingMember } from "@kct/contract"
import type { PaidState } from "../paying/ways"

type Known = Pick<WeddingMember, "status" | "invited_at" | "wish">

const PAID: Record<PaidState, string> = {
  paid: "paid",
  held: "ordered",
  unpaid: "not paid yet",
}

/**
 * How far one of the party is, in words that end a line.
 * @param paid how far what is ordered for them is paid
 */
export function memberStatus({ status, invited_at, wish }: Known, paid: PaidState = "paid"): string {
  switch (status) {
    case "invited":
      if (wish) return "has a wish"
      return invited_at === null ? "not invited yet" : "invited"
    case "responded":
      return "has answered"
    case "paid":
      return PAID[paid]
    case "shipped":
      return "on the way"
    case "delivered":
      return "delivered"
  }
}

/** Those who are still to be sent their link: while they are asked for anything. */
export const notInvited = <M extends Known>(members: readonly M[]): M[] =>
  members.filter(({ status, invited_at }) => status === "invited" && invited_at === null)
