"use server"

import { redirect } from "next/navigation"
import { refusal } from "@/features/cart/change-cart"
import { tell } from "@/features/said/tell"
import { StoreRefusedError } from "@/lib/medusa"
import {
  asDetails,
  type DetailsErrors,
  type DetailsValues,
  readDetails,
  refusalByField,
  valuesOf,
} from "./details"
import { mergeDetails, readBase } from "./details-merge"
import { changeWedding, readOurWedding } from "./store"
import { OUR_WEDDING } from "./token"

export interface DetailsState {
  /** What was typed, to be shown again. Null before the first try. */
  values: DetailsValues | null
  errors: DetailsErrors
  /** What the shop has instead, by field, where somebody else has changed it meanwhile. */
  hints: DetailsErrors
  message: string | null
  /** What there is now, to be saved over; null where it is what the page showed. */
  base: DetailsValues | null
}

const AWAY = "It was not saved: we can’t be reached just now. Please try again."
const NONE = "No wedding is open in this browser any more. Open it by its link."
const NEWER =
  "Some of it was changed meanwhile, by us or in another window. See what we have there; saved once more, yours takes its place."

/** How often it is merged anew where somebody else is faster. */
const TRIES = 3

/** Saves who marries, when and where: each field that was changed, upon whatever somebody else has changed meanwhile. */
export async function saveDetails(form: FormData): Promise<DetailsState> {
  const typed = readDetails(form)
  const state = { values: typed, errors: {}, hints: {}, base: null }
  for (let tried = 1; ; tried += 1) {
    const read = await readOurWedding()
    if (read.state !== "found") return told({ ...state, message: read.state === "none" ? NONE : AWAY })
    const { details, revision } = read.wedding
    const now = valuesOf(details)
    const { values, conflicts } = mergeDetails(readBase(form.get("base"), now), typed, now)
    if (Object.keys(conflicts).length > 0) {
      return told({ ...state, hints: conflicts, message: NEWER, base: now })
    }
    try {
      await changeWedding("POST", "details", { revision, details: { ...details, ...asDetails(values) } })
      break
    } catch (error) {
      if (error instanceof StoreRefusedError && error.status === 400)
        return told({ ...state, ...refusalByField(error.message) })
      const newer = error instanceof StoreRefusedError && error.status === 409
      if (!newer || tried === TRIES) return told({ ...state, message: refusal(error, AWAY).message })
    }
  }
  redirect(OUR_WEDDING)
}

const told = (state: DetailsState) => tell("wedding-details", state)
