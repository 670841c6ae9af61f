import { ArrowPath } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { Mail } from "../../contract/mail"
import { ActionButton } from "../components/action-button"
import { sentenceOf } from "../lib/sentence"
import { mailKeys, retryMail } from "./requests"

/** Tries a mail anew that was given up or held back; nothing for any other. */
export function RetryButton({ mail }: { mail: Mail }) {
  const client = useQueryClient()
  const retry = useMutation({
    mutationFn: () => retryMail(mail.id),
    onSuccess: () => {
      toast.success(`The mail to ${mail.recipient} is tried again`)
      return client.invalidateQueries({ queryKey: mailKeys.all })
    },
    onError: (error) => toast.error("The mail could not be tried again", { description: sentenceOf(error) }),
  })
  if (mail.state !== "dead" && mail.state !== "suppressed") return null
  return (
    <ActionButton
      icon={<ArrowPath />}
      variant="secondary"
      isLoading={retry.isPending}
      aria-label={`Try the mail to ${mail.recipient} again`}
      onClick={(event) => {
        // The row would open.
        event.stopPropagation()
        retry.mutate()
      }}
    >
      Retry
    </ActionButton>
  )
}
