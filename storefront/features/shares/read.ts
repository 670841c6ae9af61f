import "server-only"
import type { OwnShare, ShareStatement, StatementAnswer } from "@kct/contract"
import { cache } from "react"
import { readAt } from "@/features/link-pages/store"
import { StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { doorOf, type ShareDoor } from "./doors"

async function read<T>(name: ShareDoor): Promise<T | null> {
  const { place, path } = doorOf(name)
  try {
    return await readAt<T>(place, path)
  } catch (error) {
    if (!(error instanceof StoreUnavailableError) && !(error instanceof StoreRefusedError)) throw error
    console.error(error)
    return null
  }
}

/** Who pays what of this browser's wedding, read once for all of a page; null where nobody can say. */
export const ourStatement = cache(
  async (): Promise<ShareStatement | null> => (await read<StatementAnswer>("couple"))?.statement ?? null,
)

/** The share of the member whose link this browser keeps; null where nobody can say. */
export const ownShare = cache((): Promise<OwnShare | null> => read<OwnShare>("member"))
