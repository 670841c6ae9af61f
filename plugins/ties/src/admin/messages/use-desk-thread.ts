import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Message } from "../../contract/messages"
import { deskKeys } from "../lib/desk-keys"
import { readThread } from "./requests"
import { useLive } from "./use-live"

/** The thread of a wedding at the desk: what comes is there at once, and so is whatever else happens to the wedding. */
export function useDeskThread(weddingId: string) {
  const client = useQueryClient()
  const [earlier, setEarlier] = useState<{ messages: readonly Message[]; more: boolean } | null>(null)
  const key = deskKeys.thread(weddingId)
  const found = useQuery({ queryKey: key, queryFn: () => readThread(weddingId), staleTime: 0 })

  useLive(weddingId, (news) => {
    if (news === "message" || news === "read" || news === "reset")
      void client.invalidateQueries({ queryKey: key })
    if (news !== "read") void client.invalidateQueries({ queryKey: deskKeys.lists })
    if (news !== "message" && news !== "read")
      void client.invalidateQueries({ queryKey: deskKeys.wedding(weddingId) })
  })

  const known = new Map(
    [...(earlier?.messages ?? []), ...(found.data?.messages ?? [])].map((one) => [one.seq, one]),
  )
  const messages = [...known.values()].sort((one, other) => one.seq - other.seq)

  return {
    found,
    messages,
    more: earlier?.more ?? found.data?.more ?? false,
    readEarlier: async () => {
      const { messages: before, more } = await readThread(weddingId, messages[0]?.seq)
      setEarlier({ messages: [...before, ...messages], more })
    },
  }
}
