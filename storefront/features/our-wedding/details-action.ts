"use server"

import { redirect } from "next/navigation"
import { refusal } from "@/features/cart/change-cart"
import { tell } from "@/features/said/tell"
import { StoreRefusedError } from "@/lib/medusa"
import {
  asDetails,
  type DetailsErrors,
  type DetailsValues,
  otherThan,
  readDetails,
  refusalByField,
  valuesOf,
} from "./details"
import { changeWedding, readOurWedding } from "./store"
import { OUR_WEDDING } from "./token"

export interface DetailsState {
  /** What was typed, to be shown again. Null before the first try. */
  values: DetailsValues | null
  errors: DetailsErrors
  /** What the shop has instead, by field, where somebody else has changed it meanwhile. */
  hints: DetailsErrors
  message: string | null
  /** The revision to save over; null where it is the page's own. */
  revision: number | null
}

const AWAY = "It was not saved: we can’t be reached just now. Please try again."
const NONE = "No wedding is open in this browser any more. Open it by its link."
const NEWER =
  "Your wedding was changed meanwhile, by us or in another window. See what we have at each field; saved once more, yours takes its place."

/** Saves who marries, when and where, over the revision that the couple saw and no other. */
export async function saveDetails(form: FormData): Promise<DetailsState> {
  const values = readDetails(form)
  const state = { values, errors: {}, hints: {}, revision: null }
  const read = await readOurWedding()
  if (read.state !== "found") return told({ ...state, message: read.state === "none" ? NONE : AWAY })
  const revision = Number(form.get("revision"))
  try {
    const details = { ...read.wedding.details, ...asDetails(values) }
    await changeWedding("POST", "details", { revision, details })
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 400)
      return told({ ...state, ...refusalByField(error.message) })
    const newer = error instanceof StoreRefusedError && error.status === 409
    if (newer && read.wedding.revision !== revision) {
      const hints = otherThan(values, valuesOf(read.wedding.details))
      return told({ ...state, hints, message: NEWER, revision: read.wedding.revision })
    }
    return told({ ...state, message: refusal(error, AWAY).message })
  }
  redirect(OUR_WEDDING)
}

const told = (state: DetailsState) => tell("wedding-details", state)
