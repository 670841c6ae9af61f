"use server"

import { refusal } from "@/features/cart/change-cart"
import { type PartyPut, type PartySent, putParty } from "./put-party"

export type PutAnswer =
  | { status: "idle" }
  | ({ status: "put" } & PartyPut)
  /** `message` is a sentence for the shopper; `known` whether the store has answered. */
  | { status: "refused"; message: string; known: boolean }

const UNREACHABLE =
  "The bag can’t be reached just now. Your party is kept here: try again, nothing goes in twice."

/** The whole party into the bag. Prices, rules and whether it can be sold are the store's to say. */
export async function sendParty(sent: PartySent): Promise<PutAnswer> {
  if (!isSent(sent))
    return { status: "refused", message: "There is no party to put into the bag.", known: true }
  try {
    return { status: "put", ...(await putParty(sent)) }
  } catch (error) {
    const { message } = refusal(error, UNREACHABLE)
    return { status: "refused", message, known: message !== UNREACHABLE }
  }
}

/** An action is called by whoever wants to: its argument is looked at like any other text from outside. */
function isSent(value: unknown): value is PartySent {
  if (typeof value !== "object" || value === null) return false
  const { party, key } = value as Record<string, unknown>
  return typeof party === "object" && party !== null && typeof key === "string" && /^[\w-]{8,100}$/.test(key)
}
