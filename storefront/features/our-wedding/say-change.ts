import "server-only"
import { refresh } from "next/cache"
import { type BagAnswer, refusal } from "@/features/cart/change-cart"
import { tell } from "@/features/said/tell"
import { changeWedding } from "./store"

/** What a form of the couple's page was told. `message` is a sentence for the couple. */
export type WeddingAnswer = BagAnswer

const AWAY = "We can’t be reached just now, so nothing was changed. Please try again."
const OLD = "This page was too old to act on: look at it once more."

/** Tells a form of the couple's page what became of it. Only in an action. */
export const told = (answer: WeddingAnswer): Promise<WeddingAnswer> => tell("our-wedding", answer)

/** For what can't be meant by the page as it is. */
export const tooOld = (): Promise<WeddingAnswer> => told({ status: "refused", message: OLD })

/** Says a change of the wedding to the store, and tells the form what came of it. @param path below the couple's door */
export async function sayChange(path: string, body: object): Promise<WeddingAnswer> {
  try {
    await changeWedding("POST", path, body)
    refresh()
    return told({ status: "done" })
  } catch (error) {
    const answer = refusal(error, AWAY)
    // Whatever the reason was, the page should show what is true now.
    if (answer.message !== AWAY) refresh()
    return told(answer)
  }
}
