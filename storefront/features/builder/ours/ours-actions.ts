"use server"

import type { CoupleWeddingAnswer } from "@kct/contract"
import { refusal } from "@/features/cart/change-cart"
import { oursDraft, weddingMembers, withUnshown } from "@/features/our-wedding/party"
import { changeWedding, readOurWedding } from "@/features/our-wedding/store"
import { StoreRefusedError } from "@/lib/medusa"
import type { Draft } from "../draft/types"
import { isSameParty } from "./party-changes"

/** `draft` is read by the builder like any other that comes from elsewhere. */
export type OpenAnswer = { status: "open"; draft: Draft } | { status: "refused"; message: string }

export type SaveAnswer =
  | { status: "saved"; draft: Draft }
  /** The wedding is another than the one that was changed: what it is now. Nothing was saved. */
  | { status: "newer"; draft: Draft }
  | { status: "refused"; message: string }

const AWAY = "We can’t be reached just now. Your party is kept here: please try again."
const NONE = "No wedding is open in this browser. Open it by its link, then change it from there."
const OTHER = "Another wedding is open in this browser. Open this one by its link, then save it again."
const CLOSED = "It can’t be changed any more as it stands now."

/** The party of this browser's wedding, to be changed. */
export async function openOurs(): Promise<OpenAnswer> {
  const read = await readOurWedding()
  if (read.state !== "found") return { status: "refused", message: read.state === "none" ? NONE : AWAY }
  const { wedding } = read
  return wedding.quote.possible.includes("revise")
    ? { status: "open", draft: oursDraft(wedding) }
    : { status: "refused", message: CLOSED }
}

/** Saves a party as that of this browser's wedding, over the revision that it was made from and no other. */
export async function saveOurs(sent: Draft): Promise<SaveAnswer> {
  const members = sentMembers(sent)
  const read = await readOurWedding()
  if (read.state === "away") return { status: "refused", message: AWAY }
  if (read.state === "none" || !members || !sent.ours) return { status: "refused", message: NONE }
  if (read.wedding.code !== sent.ours.code) return { status: "refused", message: OTHER }
  const body = { revision: sent.ours.revision, members: withUnshown(members, read.wedding.members) }
  try {
    const theme = sent.theme === null || typeof sent.theme === "string" ? { theme: sent.theme } : {}
    const { wedding } = await changeWedding<CoupleWeddingAnswer>("PUT", "party", { ...body, ...theme })
    return { status: "saved", draft: oursDraft(wedding) }
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 409) return conflict(sent, error.message)
    return { status: "refused", message: refusal(error, AWAY).message }
  }
}

/** What became of it: somebody else was faster, or this browser itself, whose answer got lost. */
async function conflict(sent: Draft, message: string): Promise<SaveAnswer> {
  const opened = await openOurs()
  if (opened.status !== "open") return { status: "refused", message }
  const { draft } = opened
  if (isSameParty(sent.members, draft.members)) return { status: "saved", draft }
  return draft.ours?.revision === sent.ours?.revision
    ? { status: "refused", message }
    : { status: "newer", draft }
}

/** An action is called by whoever wants to: its argument is looked at like any other text from outside. */
function sentMembers(sent: unknown) {
  const known = sent as Partial<Draft> | null
  if (typeof known !== "object" || known === null || !Array.isArray(known.members)) return null
  try {
    return weddingMembers({ members: known.members })
  } catch {
    // Something else than members in the list.
    return null
  }
}
