"use server"

import type { CancelOrdered, ExtendShare } from "@kct/contract"
import { refresh } from "next/cache"
import { refusal } from "@/features/cart/change-cart"
import { isId } from "@/features/cart/ids"
import { typed } from "@/features/checkout/address"
import { tell } from "@/features/said/tell"
import { changeWedding } from "../store"
import type { WeddingAnswer } from "../wedding-actions"
import { dueField } from "./due-field"

const AWAY = "We can’t be reached just now, so nothing was changed. Please try again."
const OLD = "This page was too old to act on: look at it once more."

/** Pays for a member from now on. */
export async function takeOver(form: FormData): Promise<WeddingAnswer> {
  const payer = typed(form, "payer")
  if (!isId("wmem", payer)) return told({ status: "refused", message: OLD })
  return changed(`${payer}/take-over`, {})
}

/** Gives a member until another day to pay. */
export async function giveMoreTime(form: FormData): Promise<WeddingAnswer> {
  const payer = typed(form, "payer")
  if (!isId("wmem", payer)) return told({ status: "refused", message: OLD })
  const due_on = typed(form, dueField(payer))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(due_on)) return told({ status: "refused", message: "Say until which day." })
  const body: ExtendShare = { due_on }
  return changed(`${payer}/extend`, body)
}

/** Cancels the order, for what went back when it was looked at. */
export async function cancelOrder(form: FormData): Promise<WeddingAnswer> {
  const body: CancelOrdered = {
    version: Number(form.get("version")),
    back_today: Number(form.get("back_today")),
  }
  if (!Number.isInteger(body.version) || !Number.isFinite(body.back_today) || !form.has("back_today")) {
    return told({ status: "refused", message: OLD })
  }
  return changed("cancel", body)
}

async function changed(path: string, body: object): Promise<WeddingAnswer> {
  try {
    await changeWedding("POST", `shares/${path}`, body)
    refresh()
    return told({ status: "done" })
  } catch (error) {
    const answer = refusal(error, AWAY)
    // Whatever the reason was, the page should show what is true now.
    if (answer.message !== AWAY) refresh()
    return told(answer)
  }
}

const told = (answer: WeddingAnswer) => tell("our-wedding", answer)
