import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { DeskWedding } from "../../contract/desk"
import { deskKeys } from "../lib/desk-keys"
import { readWedding } from "../lib/desk-requests"
import { sentenceOf, statusOf } from "../lib/sentence"
import { newsBetween } from "../lib/what-is-new"

/** Why a change was not made. */
export class ChangeProblem extends Error {
  constructor(
    cause: unknown,
    /** Whether somebody else was faster; the page shows the newer state by then. */
    readonly conflict: boolean,
    /** What happened since the page was read. */
    readonly news: readonly string[],
  ) {
    super(sentenceOf(cause), { cause })
  }
}

export interface WeddingChange<Body> {
  send: (body: Body) => void
  pending: boolean
  problem: ChangeProblem | null
  clear: () => void
}

/**
 * A change of one wedding. Where somebody was faster (409), the newer state is read before the problem is told, so
 * that what happened and what is possible stand beside what was typed.
 * @param wedding as whoever changes it has seen it, which is not always as it is by now: the page is kept up to date
 * @param told where somebody was faster: what is told of from then on
 */
export function useWeddingChange<Body>(
  wedding: DeskWedding,
  make: (body: Body) => Promise<DeskWedding>,
  done?: (after: DeskWedding, body: Body) => void,
  told?: (newer: DeskWedding) => void,
): WeddingChange<Body> {
  const client = useQueryClient()
  const key = deskKeys.wedding(wedding.id)
  const { mutate, isPending, error, reset } = useMutation<DeskWedding, ChangeProblem, Body>({
    mutationFn: async (body) => {
      try {
        return await make(body)
      } catch (cause) {
        if (statusOf(cause) !== 409) throw new ChangeProblem(cause, false, [])
        const after = await client.fetchQuery({
          queryKey: key,
          queryFn: () => readWedding(wedding.id),
          staleTime: 0,
        })
        told?.(after)
        throw new ChangeProblem(cause, true, newsBetween(wedding, after))
      }
    },
    onSuccess: (after, body) => {
      client.setQueryData(key, after)
      done?.(after, body)
      void client.invalidateQueries({ queryKey: deskKeys.lists })
    },
  })
  return { send: mutate, pending: isPending, problem: error, clear: reset }
}
