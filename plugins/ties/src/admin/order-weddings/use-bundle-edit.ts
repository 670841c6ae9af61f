import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { BundleEditAnswer, OrderWedding } from "../../contract/bundle-edits"
import { type EditDraft, NO_EDIT, readEdit } from "../lib/edit-draft"
import { editBundle, MEDUSAS_ORDERS, orderWeddingsKey } from "./requests"

export interface BundleEditing {
  edit: EditDraft
  change: (part: Partial<EditDraft>) => void
  /** Whether what is typed can be asked about. */
  ready: boolean
  /** What it would come to; null until asked, and again when something else is typed. */
  outcome: BundleEditAnswer | null
  ask: () => void
  asking: boolean
  confirm: () => void
  confirming: boolean
  error: Error | null
}

/** An edit of an order's wedding: typed, asked about, and only then done. */
export function useBundleEdit(orderId: string, wedding: OrderWedding, done: () => void): BundleEditing {
  const client = useQueryClient()
  const [edit, type] = useState<EditDraft>(NO_EDIT)
  const body = readEdit(edit, wedding)
  const asked = JSON.stringify(body)
  const preview = useMutation({
    mutationFn: async () => ({ asked, answer: await editBundle(orderId, { ...body, confirm: false }) }),
  })
  const confirmed = useMutation({
    mutationFn: () => editBundle(orderId, { ...body, confirm: true }),
    onSuccess: async () => {
      toast.success("The order was changed")
      type(NO_EDIT)
      done()
      await Promise.all([
        client.invalidateQueries({ queryKey: orderWeddingsKey(orderId) }),
        client.invalidateQueries({ queryKey: MEDUSAS_ORDERS }),
      ])
    },
  })
  return {
    edit,
    change: (part) => {
      confirmed.reset()
      type({ ...edit, ...part })
    },
    ready: body !== null,
    outcome: preview.data?.asked === asked ? preview.data.answer : null,
    ask: () => preview.mutate(),
    asking: preview.isPending,
    confirm: () => confirmed.mutate(),
    confirming: confirmed.isPending,
    error: confirmed.error ?? preview.error,
  }
}
