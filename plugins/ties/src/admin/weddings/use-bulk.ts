import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Bulk, BulkAnswer, WeddingRow } from "../../contract/desk"
import { outcomeOf, reassignments } from "../lib/bulk"
import { deskKeys } from "../lib/desk-keys"
import { causeEvent, changeInBulk } from "../lib/desk-requests"
import { undoOf } from "../lib/quote-actions"

export interface Outcome {
  sentence: string
  refused: { id: string; couple: string; message: string }[]
  /** Takes back what was done; null where nothing can. */
  undo: (() => Promise<unknown>) | null
}

export interface Bulks {
  run: (body: Bulk, rows: readonly WeddingRow[]) => void
  undo: () => void
  outcome: Outcome | null
  error: Error | null
  dismiss: () => void
  pending: boolean
}

/** Does something to many weddings, tells what became of each, and takes it back where that is possible. */
export function useBulk(done: () => void): Bulks {
  const client = useQueryClient()
  const [outcome, tell] = useState<Outcome | null>(null)
  const refresh = () => client.invalidateQueries({ queryKey: deskKeys.all })
  const bulk = useMutation({
    mutationFn: ({ body }: { body: Bulk; rows: readonly WeddingRow[] }) => changeInBulk(body),
    onSuccess: (answer, { body, rows }) => {
      tell(outcomeFor(body, rows, answer))
      done()
      void refresh()
    },
  })
  const undoing = useMutation({
    mutationFn: async (undo: () => Promise<unknown>) => undo(),
    onSuccess: () => tell({ sentence: "It was taken back.", refused: [], undo: null }),
    onSettled: () => void refresh(),
  })
  return {
    run: (body, rows) => {
      tell(null)
      undoing.reset()
      bulk.mutate({ body, rows })
    },
    undo: () => outcome?.undo && undoing.mutate(outcome.undo),
    outcome,
    error: bulk.error ?? undoing.error,
    dismiss: () => {
      tell(null)
      bulk.reset()
      undoing.reset()
    },
    pending: bulk.isPending || undoing.isPending,
  }
}

function outcomeFor(body: Bulk, rows: readonly WeddingRow[], answer: BulkAnswer): Outcome {
  const coupleOf = (id: string) => rows.find((row) => row.id === id)?.couple ?? id
  return {
    sentence: outcomeOf(body.action, answer),
    refused: answer.refused.map(({ id, message }) => ({ id, couple: coupleOf(id), message })),
    undo: answer.done.length > 0 ? undoFor(body, rows, answer.done) : null,
  }
}

function undoFor(body: Bulk, rows: readonly WeddingRow[], done: string[]): Outcome["undo"] {
  if (body.action === "assign")
    return () => Promise.all(reassignments(rows, done).map((back) => changeInBulk(back)))
  const back = body.action === "approve" ? undoOf("approve") : null
  if (!back) return null
  return () =>
    Promise.all(
      rows
        .filter(({ id }) => done.includes(id))
        .map(({ id, version }) => causeEvent(id, back.event, { version, reason: back.reason })),
    )
}
