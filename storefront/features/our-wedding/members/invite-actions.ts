"use server"

import type { Invited } from "@kct/contract"
import { refresh } from "next/cache"
import { type BagAnswer, refusal } from "@/features/cart/change-cart"
import { isId } from "@/features/cart/ids"
import { tell } from "@/features/said/tell"
import { changeWedding } from "../store"

const AWAY = "We can’t be reached just now, so nobody was written to. Please try again."
const OLD = "This page was too old to act on: look at it once more."

/** Sends everybody their link who was not sent it yet. */
export async function inviteAll(): Promise<BagAnswer> {
  return write("invitations")
}

/** Sends one of the party their link, or reminds them. */
export async function writeTo(form: FormData): Promise<BagAnswer> {
  const [id, how] = [form.get("member"), form.get("how")]
  if (!isId("wmem", id) || (how !== "invite" && how !== "remind")) {
    return told({ status: "refused", message: OLD })
  }
  return write(`members/${id}/${how}`)
}

async function write(path: string): Promise<BagAnswer> {
  try {
    const { written_to, without_email } = await changeWedding<Invited>("POST", path)
    refresh()
    return told({ status: "done", message: sentWords(written_to.length, without_email.length) })
  } catch (error) {
    return told(refusal(error, AWAY))
  }
}

function sentWords(written: number, without: number): string {
  const sent =
    written === 0 ? "" : written === 1 ? "One mail is on its way." : `${written} mails are on their way.`
  const rest =
    without === 0
      ? ""
      : without === 1
        ? "One has no e-mail address: their own page has a link to give them."
        : `${without} have no e-mail address: their own pages have a link to give them.`
  return [sent, rest].filter(Boolean).join(" ") || "Everybody has it."
}

const told = (answer: BagAnswer) => tell("our-party", answer)
