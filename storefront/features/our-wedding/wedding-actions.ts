"use server"

import { isId } from "@/features/cart/ids"
import { typed } from "@/features/checkout/address"
import { sayChange, tooOld, type WeddingAnswer } from "./say-change"

/** Sends it to the shop, for the first time or again. */
export async function sendWedding(form: FormData): Promise<WeddingAnswer> {
  return onVersion("submit", form)
}

/** Accepts the version that the couple saw, and no other. */
export async function acceptWedding(form: FormData): Promise<WeddingAnswer> {
  return onVersion("accept", form)
}

export async function cancelWedding(form: FormData): Promise<WeddingAnswer> {
  const reason = typed(form, "reason")
  return onVersion("cancel", form, reason ? { reason } : {})
}

async function onVersion(path: string, form: FormData, more: object = {}): Promise<WeddingAnswer> {
  const version = Number(form.get("version"))
  if (!Number.isInteger(version) || version < 1) return tooOld()
  return sayChange(path, { version, ...more })
}

/** Ticks off a task of the couple's own. */
export async function tickTask(form: FormData): Promise<WeddingAnswer> {
  const task = form.get("task")
  if (!isTask(task)) return tooOld()
  return sayChange(`tasks/${task}/done`, {})
}

const isTask = (id: unknown): id is string =>
  typeof id === "string" && isId(id.slice(0, Math.max(0, id.indexOf("_"))), id)
