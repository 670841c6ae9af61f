import type { MedusaContainer } from "@medusajs/framework/types"
import type { Money } from "../../emails/payloads"
import { majorOf, sumOf } from "../../domain/shares/money"
import { readShared, type SharedWedding } from "./read"

/** What is left to be paid of a party and promised by nobody; in the smallest unit. */
export const openDue = ({ statement, held }: Pick<SharedWedding, "statement" | "held">): number =>
  Math.max(0, statement.due - sumOf(held.values()))

/** As `openDue`, in major units; null where it is nothing. */
export function dueIn({ sums, ...shared }: SharedWedding): Money | null {
  const due = openDue(shared)
  return due > 0 ? { amount: majorOf(due, sums.currency), currency_code: sums.currency } : null
}

/** As `dueIn`, of a wedding as it stands now. */
export const stillDue = async (scope: MedusaContainer, weddingId: string): Promise<Money | null> =>
  dueIn(await readShared(scope, weddingId))
