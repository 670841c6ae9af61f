import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { ActionButton } from "../components/action-button"
import { sentenceOf } from "../lib/sentence"
import { paymentKeys } from "./requests"

interface Props {
  icon: ReactNode
  /** What it says to who can't see it. */
  label: string
  children: ReactNode
  act: () => Promise<unknown>
  done: string
  failed: string
}

/** A button that does one thing about payments, and has the page read again what it changed. */
export function RowButton({ icon, label, children, act, done, failed }: Props) {
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: act,
    onSuccess: () => {
      toast.success(done)
      return client.invalidateQueries({ queryKey: paymentKeys.all })
    },
    onError: (error) => toast.error(failed, { description: sentenceOf(error) }),
  })
  return (
    <ActionButton
      icon={icon}
      variant="secondary"
      isLoading={change.isPending}
      aria-label={label}
      onClick={() => change.mutate()}
    >
      {children}
    </ActionButton>
  )
}
