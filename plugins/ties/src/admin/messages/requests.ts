import type { Message, PostedMessage, ReadAnswer, Thread } from "../../contract/messages"
import { sdk } from "../lib/client"

const at = (id: string, ...rest: string[]): string =>
  ["/admin/ties/weddings", ...[id, ...rest].map(encodeURIComponent)].join("/")

export const liveAddress = (id: string): string => at(id, "live")

/** Where a file of a thread is, for who has signed in. */
export const fileAddress = (id: string, fileId: string): string => at(id, "attachments", fileId)

/** The end of a thread, or what came before a number. */
export const readThread = (id: string, before?: number): Promise<Thread> =>
  sdk.client.fetch<Thread>(at(id, "messages"), before === undefined ? {} : { query: { before } })

export const tellRead = (id: string, seq: number): Promise<ReadAnswer> =>
  sdk.client.fetch<ReadAnswer>(at(id, "messages", "read"), { method: "POST", body: { seq } })

export interface Draft {
  text: string
  files: readonly File[]
  /** Whom it concerns besides: a member's id, or null. */
  memberId: string | null
  withCouple: boolean
}

/** @param key by which the same message sent again is written once */
export async function sendMessage(id: string, draft: Draft, key: string): Promise<Message> {
  const { text, files, memberId, withCouple } = draft
  const form = new FormData()
  form.set("text", text.trim())
  if (memberId !== null) form.set("member_id", memberId)
  form.set("with_couple", String(withCouple))
  for (const file of files) form.append("files", file, file.name)
  const { message } = await sdk.client.fetch<PostedMessage>(at(id, "messages"), {
    method: "POST",
    body: form,
    // The browser writes it itself, with what parts the form.
    headers: { "content-type": null, "idempotency-key": key },
  })
  return message
}
