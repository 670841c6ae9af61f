import type { MedusaContainer } from "@medusajs/framework/types"
import { mayPack } from "../../domain/shares/late"
import { majorOf } from "../../domain/shares/money"
import { readShared } from "./read"

/** What a wedding still owes, for those who pack it. */
export interface Due {
  /** Major units. */
  due: number
  currency_code: string
  /** Whether its ties may be packed: all is paid, or staff have said so. */
  may_pack: boolean
}

/** What a wedding still owes, and whether it may be packed. @throws MedusaError NOT_FOUND (404) */
export async function dueOf(scope: MedusaContainer, weddingId: string): Promise<Due> {
  const { statement, sums, kept } = await readShared(scope, weddingId)
  return {
    due: majorOf(statement.due, sums.currency),
    currency_code: sums.currency,
    may_pack:
      sums.orderId !== null && !sums.isCancelled && mayPack(statement, Boolean(kept.party?.released_at)),
  }
}
