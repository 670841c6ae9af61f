import "server-only"
import { asking, tokenOf } from "@/features/link-pages/session"
import { COUPLE } from "./place"

/** The token that this browser was given by its link; null where it has opened none. */
export const keptToken = (): Promise<string | null> => tokenOf(COUPLE)

/** The headers by which the store knows this browser's wedding; none where it has opened none. */
export async function linkHeaders(): Promise<Record<string, string>> {
  const token = await keptToken()
  return token === null ? {} : asking(token)
}
