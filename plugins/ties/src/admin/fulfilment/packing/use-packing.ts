import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { Packing } from "../../../contract/fulfilment"
import { sentenceOf } from "../../lib/sentence"
import { fulfilmentKeys, readPacking } from "../requests"

/** Colleagues pack too. */
const RENEW_MS = 15_000

/** A party at the packing table; every answer of the server is the party as it then is. */
export function usePacking(orderId: string) {
  const client = useQueryClient()
  const queryKey = fulfilmentKeys.packing(orderId)
  const packing = useQuery({
    queryKey,
    queryFn: () => readPacking(orderId),
    refetchInterval: RENEW_MS,
    retry: false,
  })
  const keep = (now: Packing) => {
    client.setQueryData(queryKey, now)
    void client.invalidateQueries({ queryKey: fulfilmentKeys.lists })
  }
  const change = useMutation({
    mutationFn: (work: () => Promise<Packing>) => work(),
    onSuccess: keep,
    onError: (error) => toast.error("This was not done", { description: sentenceOf(error) }),
  })
  return { packing, keep, change: change.mutate, changing: change.isPending }
}
