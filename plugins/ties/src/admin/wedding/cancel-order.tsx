import { Button, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { DeskShares } from "../../contract/shares"
import { Refused } from "../components/refused"
import { deskKeys } from "../lib/desk-keys"
import { cancelOrder, readShares } from "../lib/share-requests"
import { cancelWords } from "../lib/share-words"

/** The way out of an order before anything of it is packed, for a lead: told first what goes back. */
export function CancelOrder({ weddingId, shares }: { weddingId: string; shares: DeskShares }) {
  const prompt = usePrompt()
  const client = useQueryClient()
  const keep = (after: DeskShares) => client.setQueryData(deskKeys.shares(weddingId), after)
  const cancel = useMutation({
    mutationFn: (seen: DeskShares["statement"]) => cancelOrder(weddingId, seen),
    onSuccess: keep,
    // What goes back may be another by now: it is shown as it is before anybody decides again.
    onError: async () => keep(await readShares(weddingId)),
    onSettled: () => client.invalidateQueries({ queryKey: deskKeys.wedding(weddingId) }),
  })
  const { statement } = shares
  if (!statement.ordered || statement.cancelled) return null
  const ask = async () => {
    const isSure = await prompt({
      title: "Cancel this order?",
      description: cancelWords(statement),
      confirmText: "Cancel the order",
      cancelText: "Keep it",
    })
    if (isSure) cancel.mutate(statement)
  }
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      {cancel.error && <Refused title="It was not cancelled" error={cancel.error} />}
      <Button size="small" variant="secondary" isLoading={cancel.isPending} onClick={() => void ask()}>
        Cancel the order
      </Button>
    </div>
  )
}
