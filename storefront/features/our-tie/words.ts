import type { OwnTie } from "@kct/contract"

/** Where a member's tie stands, in plain words. */
export function standingOf({ member, wedding, to_do }: Pick<OwnTie, "member" | "wedding" | "to_do">): string {
  if (wedding.stage === "closed") return "This wedding is not going ahead as it was planned. Ask the couple."
  switch (member.status) {
    case "delivered":
      return "It is there. Have a wonderful day."
    case "shipped":
      return "It is on its way."
    case "paid":
      return wedding.stage === "in_production" ? "It is being made ready." : "It is ordered."
    default:
      return to_do.length > 0
        ? "It waits for your word."
        : "Thank you. There is nothing more for you to do now."
  }
}

/** What is still to be said, as the heading of a list reads it. */
export const toDoWords = (to_do: OwnTie["to_do"]): string =>
  to_do.map((one) => (one === "style" ? "confirm your tie" : "say where it goes")).join(", and ")
