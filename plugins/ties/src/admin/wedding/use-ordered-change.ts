import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { ChangeEffects, ChangeOrdered } from "../../contract/shares"
import type { DeskWedding } from "../../contract/desk"
import { deskKeys } from "../lib/desk-keys"
import { draftOrdered, type OrderedPartyDraft, readOrdered } from "../lib/ordered-party"
import { changeOrdered, previewOrdered, readShares } from "../lib/share-requests"

export interface OrderedChanging {
  draft: OrderedPartyDraft
  write: (draft: OrderedPartyDraft) => void
  /** Whether what is chosen can be asked about. */
  ready: boolean
  /** What it comes to; null until asked, and again when something else is chosen or the order has become another. */
  effects: ChangeEffects | null
  ask: () => void
  asking: boolean
  confirm: () => void
  confirming: boolean
  error: Error | null
}

/** A change of an ordered party: chosen, asked about, and only then done. */
export function useOrderedChange({ id, members }: DeskWedding, done: () => void): OrderedChanging {
  const client = useQueryClient()
  const key = deskKeys.shares(id)
  const shares = useQuery({ queryKey: key, queryFn: () => readShares(id) })
  const [draft, write] = useState(() => draftOrdered(members))
  const change = shares.data ? readOrdered(draft, shares.data.statement.version) : null
  const preview = useMutation({
    mutationFn: async (asked: ChangeOrdered) => ({
      asked: JSON.stringify(asked),
      effects: await previewOrdered(id, asked),
    }),
    // Where the order was changed meanwhile, the next question is about the order as it is now.
    onError: () => client.invalidateQueries({ queryKey: key }),
  })
  const confirmed = useMutation({
    mutationFn: (asked: ChangeOrdered) => changeOrdered(id, asked),
    onSuccess: (after) => {
      client.setQueryData(key, after)
      done()
      void client.invalidateQueries({ queryKey: deskKeys.lists })
      return client.invalidateQueries({ queryKey: deskKeys.wedding(id) })
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  })
  return {
    draft,
    write: (next) => {
      preview.reset()
      confirmed.reset()
      write(next)
    },
    ready: change !== null,
    effects: preview.data?.asked === JSON.stringify(change) ? preview.data.effects : null,
    ask: () => {
      confirmed.reset()
      if (change) preview.mutate(change)
    },
    asking: preview.isPending,
    confirm: () => change && confirmed.mutate(change),
    confirming: confirmed.isPending,
    error: shares.error ?? confirmed.error ?? preview.error,
  }
}
