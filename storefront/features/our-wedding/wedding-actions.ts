"use server"

import { refresh } from "next/cache"
import { type BagAnswer, refusal } from "@/features/cart/change-cart"
import { isId } from "@/features/cart/ids"
import { typed } from "@/features/checkout/address"
import { tell } from "@/features/said/tell"
import { changeWedding } from "./store"

/** What a form of the couple's page was told. `message` is a sentence for the couple. */
export type WeddingAnswer = BagAnswer

const AWAY = "We can’t be reached just now, so nothing was changed. Please try again."
const OLD = "This page was too old to act on: look at it once more."

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
  if (!Number.isInteger(version) || version < 1) return told({ status: "refused", message: OLD })
  return changed(path, { version, ...more })
}

/** Ticks off a task of the couple's own. */
export async function tickTask(form: FormData): Promise<WeddingAnswer> {
  const task = form.get("task")
  if (!isTask(task)) return told({ status: "refused", message: OLD })
  return changed(`tasks/${task}/done`, {})
}

const isTask = (id: unknown): id is string =>
  typeof id === "string" && isId(id.slice(0, Math.max(0, id.indexOf("_"))), id)

async function changed(path: string, body: object): Promise<WeddingAnswer> {
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

const told = (answer: WeddingAnswer) => tell("our-wedding", answer)
