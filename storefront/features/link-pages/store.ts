import "server-only"
import { headers } from "next/headers"
import { clientAddress } from "@/lib/client-address"
import { askStore, onceMore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import type { LinkPlace } from "./place"
import { asking, tokenOf } from "./session"
import { TOKEN_HEADER } from "./token"

/** What a token opens; null where it opens nothing, be it bad, over or called back: nobody is told which. */
export async function readBehind<T>(
  { door }: LinkPlace,
  token: string,
  from: Record<string, string>,
): Promise<T | null> {
  try {
    const asked = { headers: { ...from, [TOKEN_HEADER]: token } }
    return await onceMore(() => askStore<T>(door, asked))
  } catch (error) {
    if (!(error instanceof StoreRefusedError)) throw error
    // Whoever asks too often is told to wait, not that there is nothing.
    if (error.status === 429) throw new StoreUnavailableError("asked too often", { cause: error }, 429)
    return null
  }
}

export type Behind<T> = { state: "none" } | { state: "away" } | { state: "found"; found: T }

/** What this browser's link opens, as the store has it now. */
export async function readKept<T>(place: LinkPlace): Promise<Behind<T>> {
  const token = await tokenOf(place)
  if (token === null) return { state: "none" }
  try {
    const found = await readBehind<T>(place, token, clientAddress(await headers()))
    return found === null ? { state: "none" } : { state: "found", found }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return { state: "away" }
  }
}

/**
 * Says something at the door of this browser's link.
 * @param path below that door
 * @throws StoreRefusedError with the store's answer, StoreUnavailableError
 */
export async function sayAt<T>(place: LinkPlace, body: object, path = ""): Promise<T> {
  const headers = await askingAt(place)
  return askStore<T>(`${place.door}${path}`, { method: "POST", body, headers })
}

/**
 * Reads what is behind the door of this browser's link. Asked once more where it got lost.
 * @param path below that door
 * @throws StoreRefusedError, StoreUnavailableError
 */
export async function readAt<T>(place: LinkPlace, path: string): Promise<T> {
  const headers = await askingAt(place)
  return onceMore(() => askStore<T>(`${place.door}${path}`, { headers }))
}

async function askingAt(place: LinkPlace): Promise<Record<string, string>> {
  const token = await tokenOf(place)
  if (token === null) throw new StoreRefusedError("Open this page by your link once more.", 404, null)
  return asking(token)
}
