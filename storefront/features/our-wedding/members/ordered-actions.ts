"use server"

import type { ChangeOrdered } from "@kct/contract"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { refusal } from "@/features/cart/change-cart"
import { tell } from "@/features/said/tell"
import { refusalByField } from "../details"
import { changeWedding } from "../store"
import { OUR_WEDDING } from "../token"
import type { EditAnswer } from "./edit-actions"
import { parsedField, personIn, typedIn } from "./person-in"

const AWAY = "We can’t be reached just now, so nothing was changed. Please try again."
const OLD = "This page was too old to act on: look at it once more."

/** Makes the change of an ordered party that was looked at. */
export async function saveOrdered(form: FormData): Promise<EditAnswer> {
  const change = parsedField<ChangeOrdered>(form.get("change"))
  if (!change) return told({ status: "refused", message: OLD })
  return make(change, form)
}

/** Adds somebody to an ordered party, in the tie that was looked at. */
export async function addOrdered(form: FormData): Promise<EditAnswer> {
  const change = parsedField<ChangeOrdered>(form.get("change"))
  if (!change?.add) return told({ status: "refused", message: OLD })
  const person = personIn(form)
  return make({ ...change, add: change.add.map((tie) => ({ ...tie, ...person })) }, form)
}

async function make(change: ChangeOrdered, form: FormData): Promise<EditAnswer> {
  try {
    await changeWedding("POST", "shares/changes", change)
  } catch (error) {
    const { message } = refusal(error, AWAY)
    // Whatever the reason was, the page should show what is true now.
    if (message !== AWAY) refresh()
    return told({ status: "refused", message: refusalByField(message).message }, form)
  }
  redirect(`${OUR_WEDDING}#paying`)
}

const told = (answer: EditAnswer, form?: FormData): Promise<EditAnswer> =>
  tell("our-party", { ...answer, ...(form ? { values: typedIn(form) } : {}) })
