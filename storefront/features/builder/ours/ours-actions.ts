"use server"

import { createHash } from "node:crypto"
import type { CoupleWedding, CoupleWeddingAnswer, WeddingMemberInput } from "@kct/contract"
import { refusal } from "@/features/cart/change-cart"
import { oursDraft, partyEdits, weddingMembers, withUnshown } from "@/features/our-wedding/party"
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
  if (isOlder(sent, read.wedding)) {
    const merged = await mergeOurs(sent, members)
    if (merged) return merged
  }
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

/** Whether somebody else has changed the party since it was opened here, and what was changed here can be told apart. */
const isOlder = ({ ours, theme }: Draft, { revision, details }: CoupleWedding): boolean =>
  ours !== null &&
  ours.revision !== revision &&
  Boolean(ours.base?.length) &&
  (theme ?? null) === details.theme

/** Lands what was changed here beside what somebody else has changed; null where both have changed the same. */
async function mergeOurs(sent: Draft, members: WeddingMemberInput[]): Promise<SaveAnswer | null> {
  const { base = [], code, revision } = sent.ours ?? {}
  const keyOf = (place: number) =>
    createHash("sha256")
      .update(`${code} ${revision} ${place} ${JSON.stringify(members[place])}`)
      .digest("hex")
      .slice(0, 32)
  const edits = partyEdits(base, members, keyOf)
  if (edits.length === 0 || edits.length > MOST_EDITS) return null
  try {
    const { wedding } = await changeWedding<CoupleWeddingAnswer>("POST", "party/changes", { edits })
    return { status: "saved", draft: oursDraft(wedding) }
  } catch (error) {
    if (error instanceof StoreRefusedError) return null
    return { status: "refused", message: refusal(error, AWAY).message }
  }
}

/** More than these the store does not take at once. */
const MOST_EDITS = 50

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
