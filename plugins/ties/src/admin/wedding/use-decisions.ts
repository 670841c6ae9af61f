import { useState } from "react"
import type { DeskEvent, DeskWedding } from "../../contract/desk"
import { ChangeProblem, useWeddingChange, type WeddingChange } from "../hooks/use-wedding-change"
import { causeEvent } from "../lib/desk-requests"
import { DONE_WORDS, needsReason, undoOf } from "../lib/quote-actions"
import { newsBetween } from "../lib/what-is-new"
import type { Done } from "./done-strip"
import type { Words } from "./reason-drawer"

const NO_WORDS: Words = { reason: "", note: "" }
const MEANWHILE = "This wedding was changed meanwhile."

interface Decision {
  event: DeskEvent
  /** The version and the transition that it was decided on. */
  version: number
  seq: number
  reason?: string
  internal_note?: string
}

export interface Decisions {
  /** Does it, or asks why first where a reason is due. */
  decide: (event: DeskEvent) => void
  /** The event that a reason is asked for; null where none is. */
  asking: DeskEvent | null
  words: Words
  write: (words: Words) => void
  submit: () => void
  close: () => void
  change: WeddingChange<Decision>
}

/** Decisions on a quote: at once where no reason is due, and each told with its way back. */
export function useDecisions(wedding: DeskWedding, tell: (done: Done | null) => void): Decisions {
  const [asking, ask] = useState<DeskEvent | null>(null)
  // The page is kept up to date under who is writing a reason: what came since is told beside what they write.
  const [seen, see] = useState(wedding)
  // Kept for each event until it is done: a closed drawer or a colleague who was faster loses nothing.
  const [drafts, keep] = useState<Partial<Record<DeskEvent, Words>>>({})
  const change = useWeddingChange<Decision>(
    wedding,
    ({ event, ...body }) => causeEvent(wedding.id, event, body),
    (after, { event }) => {
      ask(null)
      keep(({ [event]: _done, ...others }) => others)
      const back = undoOf(event)
      const undo = back && after.quote.possible.includes(back.event) ? () => send(back, after) : null
      tell({ sentence: DONE_WORDS[event], undo })
    },
  )
  function send({ event, reason }: { event: DeskEvent; reason?: string }, on: DeskWedding): void {
    const note = drafts[event]?.note.trim()
    change.send({
      event,
      version: on.quote.version,
      seq: on.quote.seq,
      ...(reason ? { reason } : {}),
      ...(note ? { internal_note: note } : {}),
    })
  }
  return {
    decide: (event) => {
      change.clear()
      tell(null)
      see(wedding)
      if (needsReason(event)) ask(event)
      else send({ event }, wedding)
    },
    asking,
    words: (asking && drafts[asking]) ?? NO_WORDS,
    write: (words) => asking && keep((before) => ({ ...before, [asking]: words })),
    submit: () => asking && send({ event: asking, reason: (drafts[asking]?.reason ?? "").trim() }, wedding),
    close: () => {
      ask(null)
      change.clear()
    },
    change: { ...change, problem: asking === null ? change.problem : since(seen, wedding, change.problem) },
  }
}

function since(seen: DeskWedding, now: DeskWedding, problem: ChangeProblem | null): ChangeProblem | null {
  if (seen.quote.seq === now.quote.seq) return problem
  return new ChangeProblem(problem ?? new Error(MEANWHILE), true, newsBetween(seen, now))
}
