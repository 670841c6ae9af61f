"use server"

import { refresh } from "next/cache"
import { OUR_TIE } from "@/features/link-pages/place"
import { sayAt } from "@/features/link-pages/store"
import { tell } from "@/features/said/tell"
import { StoreRefusedError } from "@/lib/medusa"
import { complaintsOf, sayingOf } from "./steps"

/** What became of a step. `message` is a sentence for the member. */
export interface StepAnswer {
  status: "idle" | "done" | "refused"
  message: string | null
  errors: Record<string, string>
}

const AWAY = "It was not saved: we can’t be reached just now. Please try again."
const OLD = "This page was too old to act on: look at it once more."

/** Saves one step of the member's page, and nothing besides. */
export async function saveStep(form: FormData): Promise<StepAnswer> {
  const said = sayingOf(form)
  if (said === null) return told({ status: "refused", message: OLD, errors: {} })
  try {
    await sayAt(OUR_TIE, said)
    refresh()
    return told({ status: "done", message: null, errors: {} })
  } catch (error) {
    if (!(error instanceof StoreRefusedError)) {
      console.error(error)
      return told({ status: "refused", message: AWAY, errors: {} })
    }
    // What came too late, or is of another tie: the page should show what is true now.
    if (error.status === 409) refresh()
    return told({ status: "refused", ...complaintsOf(error.message) })
  }
}

const told = (answer: StepAnswer) => tell("our-tie", answer)
