import type { CoupleWedding, Delivery, Formality, WeddingTask } from "@kct/contract"

export const FORMALITIES: Record<Formality, string> = {
  black_tie: "Black tie",
  formal: "Formal",
  semi_formal: "Semi-formal",
  cocktail: "Cocktail",
  casual: "Casual",
}

export const DELIVERIES: Record<Delivery, string> = {
  one_address: "All of it to one address",
  each_member: "To each of the party",
  pick_up: "We fetch it at the shop",
}

/** Whose a task is, as the couple reads it. */
export function ownerWords(owner: WeddingTask["owner"], coordinator: CoupleWedding["coordinator"]): string {
  switch (owner) {
    case "couple":
      return "You"
    case "member":
      return "Your party"
    case "coordinator":
      return coordinator ?? "We"
    case "staff":
      return "We"
  }
}

/** With its first letter a capital. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
