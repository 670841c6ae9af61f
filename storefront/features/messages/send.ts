import type { Message, Thread } from "@kct/contract"
import type { Outgoing } from "./thread-state"

export type Sent =
  { state: "sent"; message: Message } | { state: "refused"; why: string } | { state: "failed" }

/** Sends a message once; under its key, sent again it is written once. */
export async function send(address: string, { key, text, files, partner }: Outgoing): Promise<Sent> {
  const form = new FormData()
  form.set("text", text)
  if (partner) form.set("partner", partner)
  for (const file of files) form.append("files", file, file.name)
  try {
    const answer = await fetch(`${address}/messages`, {
      method: "POST",
      body: form,
      headers: { accept: "application/json", "idempotency-key": key },
    })
    if (answer.ok) return { state: "sent", message: ((await answer.json()) as { message: Message }).message }
    // Too often, or the store away: the same again a little later.
    if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return { state: "failed" }
    return { state: "refused", why: await whyOf(answer) }
  } catch {
    return { state: "failed" }
  }
}

async function whyOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as { message?: unknown } | null
  const message = typeof body?.message === "string" ? body.message : "It was not taken."
  return message.replace(/^(text|files|request): /, "").replace(/^./, (letter) => letter.toUpperCase())
}

/** A page of the thread; null where the store can't be reached. */
export async function readThread(address: string, query: string): Promise<Thread | null> {
  const answer = await fetch(`${address}/messages${query}`, {
    headers: { accept: "application/json" },
  }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as Thread) : null
}

/** Tells that all up to a number was seen. */
export async function tellRead(address: string, seq: number): Promise<boolean> {
  const answer = await fetch(`${address}/read`, {
    method: "POST",
    body: JSON.stringify({ seq }),
    headers: { accept: "application/json", "content-type": "application/json" },
  }).catch(() => null)
  return answer?.ok ?? false
}
