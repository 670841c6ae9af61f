"use server"

import type { CancelOrdered, ExtendShare } from "@kct/contract"
import { isId } from "@/features/cart/ids"
import { typed } from "@/features/checkout/address"
import { sayChange, told, tooOld, type WeddingAnswer } from "../say-change"
import { dueField } from "./due-field"

/** Pays for a member from now on. */
export async function takeOver(form: FormData): Promise<WeddingAnswer> {
  const payer = typed(form, "payer")
  if (!isId("wmem", payer)) return tooOld()
  return sayChange(`shares/${payer}/take-over`, {})
}

/** Gives a member until another day to pay. */
export async function giveMoreTime(form: FormData): Promise<WeddingAnswer> {
  const payer = typed(form, "payer")
  if (!isId("wmem", payer)) return tooOld()
  const due_on = typed(form, dueField(payer))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(due_on)) return told({ status: "refused", message: "Say until which day." })
  const body: ExtendShare = { due_on }
  return sayChange(`shares/${payer}/extend`, body)
}

/** Cancels the order, for what went back when it was looked at. */
export async function cancelOrder(form: FormData): Promise<WeddingAnswer> {
  const body: CancelOrdered = {
    version: Number(form.get("version")),
    back_today: Number(form.get("back_today")),
  }
  if (!Number.isInteger(body.version) || !Number.isFinite(body.back_today) || !form.has("back_today")) {
    return tooOld()
  }
  return sayChange("shares/cancel", body)
}
