import "server-only"
import type {
  ChangeEffects,
  ChangeOrdered,
  CoupleWedding,
  CoupleWeddingAnswer,
  PartyEditInput,
  PartyOutlook,
  WeddingLink,
  WeddingLinks,
} from "@kct/contract"
import { cache } from "react"
import { asking } from "@/features/link-pages/session"
import { readKept } from "@/features/link-pages/store"
import { askStore, onceMore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { COUPLE } from "./place"
import { keptToken } from "./session"

export type OurWedding = { state: "none" } | { state: "away" } | { state: "found"; wedding: CoupleWedding }

/** The wedding of this browser as the store has it now. */
export async function readOurWedding(): Promise<OurWedding> {
  const read = await readKept<CoupleWeddingAnswer>(COUPLE)
  return read.state === "found" ? { state: "found", wedding: read.found.wedding } : read
}

/** The same, read once for all of a page. */
export const ourWedding = cache(readOurWedding)

/**
 * One change of this browser's wedding, by a route below its link. Asked for once: whoever asks again says which
 * version he saw, and the store refuses what that one no longer is.
 * @throws StoreRefusedError with the store's answer, StoreUnavailableError
 */
export async function changeWedding<T = CoupleWeddingAnswer>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body: unknown = method === "DELETE" ? undefined : {},
): Promise<T> {
  const token = await keptToken()
  if (token === null) throw new StoreRefusedError("No wedding is open in this browser.", 404, null)
  return askStore<T>(`${COUPLE.door}/${path}`, { method, body, headers: await asking(token) })
}

/** All links of this browser's wedding, the newest first; none where nobody can say. */
export async function readLinks(): Promise<WeddingLink[]> {
  const token = await keptToken()
  if (token === null) return []
  try {
    const asked = { headers: await asking(token) }
    return (await onceMore(() => askStore<WeddingLinks>(`${COUPLE.door}/links`, asked))).links
  } catch (error) {
    if (!(error instanceof StoreUnavailableError) && !(error instanceof StoreRefusedError)) throw error
    console.error(error)
    return []
  }
}

type Refused = { state: "refused"; message: string }
export type Looked = { state: "seen"; outlook: PartyOutlook } | Refused

/** What edits of this browser's party would come to. */
export async function previewEdits(edits: readonly PartyEditInput[]): Promise<Looked> {
  const seen = await preview<PartyOutlook>("party/preview", { edits })
  return seen.state === "seen" ? { state: "seen", outlook: seen.answer } : seen
}

/** What a change of this browser's ordered party would do to each who pays. */
export async function previewOrdered(
  change: ChangeOrdered,
): Promise<{ state: "seen"; effects: ChangeEffects } | Refused> {
  const seen = await preview<ChangeEffects>("shares/changes/preview", change)
  return seen.state === "seen" ? { state: "seen", effects: seen.answer } : seen
}

/** Nothing is changed by asking, so that it is asked again where it got lost. */
async function preview<T>(path: string, body: object): Promise<{ state: "seen"; answer: T } | Refused> {
  try {
    return { state: "seen", answer: await onceMore(() => changeWedding<T>("POST", path, body)) }
  } catch (error) {
    if (error instanceof StoreRefusedError) return { state: "refused", message: error.message }
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return {
      state: "refused",
      message: "We can’t be reached just now, so nothing can be said of it. Please try again.",
    }
  }
}
