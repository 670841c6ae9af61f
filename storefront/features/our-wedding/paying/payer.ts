import type { CoupleWedding, Share } from "@kct/contract"
import { nameIn, placeOf } from "@/features/builder/words"
import { COUPLE_PAYER } from "./ways"

type Named = readonly { slug: string; name: string }[]

/**
 * What one who pays is called on the couple's page.
 * @param otherwise who has no name, no place and no part
 */
export function payerWords(
  { payer, name, role }: Pick<Share, "payer" | "name"> & { role?: string | null },
  members: CoupleWedding["members"],
  roles: Named,
  otherwise = "One who has left",
): string {
  if (payer === COUPLE_PAYER) return "You"
  const member = members.find(({ id }) => id === payer)
  const called = name?.trim() || member?.name?.trim()
  if (called) return called
  if (member) return placeOf(member, members, roles)
  return role ? nameIn(roles, role) : otherwise
}
