import { PaperPlane } from "@medusajs/icons"
import { Input, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { ActionButton } from "../components/action-button"
import { sentenceOf } from "../lib/sentence"
import { mailKeys, sendTest } from "./requests"

/** Sends a kind of mail, of invented people, to somebody who wants to see it in their own mail program. */
export function TestForm({ kind }: { kind: string }) {
  const [to, write] = useState("")
  const client = useQueryClient()
  const test = useMutation({
    mutationFn: () => sendTest(kind, { to: to.trim() }),
    onSuccess: () => {
      toast.success(`The test is on its way to ${to.trim()}`)
      return client.invalidateQueries({ queryKey: mailKeys.all })
    },
    onError: (error) => toast.error("The test could not be sent", { description: sentenceOf(error) }),
  })
  return (
    <form
      className="flex w-full flex-wrap items-center justify-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (!test.isPending && to.trim() !== "") test.mutate()
      }}
    >
      <Input
        size="small"
        type="email"
        aria-label="Send a test to"
        placeholder="you@example.com"
        value={to}
        onChange={(event) => write(event.target.value)}
      />
      <ActionButton
        type="submit"
        icon={<PaperPlane />}
        isLoading={test.isPending}
        disabled={to.trim() === ""}
      >
        Send a test
      </ActionButton>
    </form>
  )
}
