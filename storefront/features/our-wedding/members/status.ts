import type { WeddingMember } from "@kct/contract"

type Known = Pick<WeddingMember, "status" | "invited_at" | "wish">

/**
 * How far one of the party is, in words that end a line.
 * @param unpaid whether they have still to pay for what is ordered
 */
export function memberStatus({ status, invited_at, wish }: Known, unpaid = false): string {
  switch (status) {
    case "invited":
      if (wish) return "has a wish"
      return invited_at === null ? "not invited yet" : "invited"
    case "responded":
      return "has answered"
    case "paid":
      return unpaid ? "not paid yet" : "paid"
    case "shipped":
      return "on the way"
    case "delivered":
      return "delivered"
  }
}

/** Those who are still to be sent their link: while they are asked for anything. */
export const notInvited = <M extends Known>(members: readonly M[]): M[] =>
  members.filter(({ status, invited_at }) => status === "invited" && invited_at === null)
