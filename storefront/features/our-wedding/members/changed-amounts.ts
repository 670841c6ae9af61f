import type { PartyOutlook } from "@kct/contract"
import { formatMoney } from "@/lib/money"

export interface ChangedAmount {
  key: string
  words: string
}

/** Each of the party whose amount becomes another, as it is read: to the cent, and not by what lies below. */
export function changedAmounts(
  { members, currency_code }: Pick<PartyOutlook, "members" | "currency_code">,
  roleOf: (slug: string) => string,
): ChangedAmount[] {
  const money = (amount: number | null) => (amount === null ? null : formatMoney(amount, currency_code))
  return members.flatMap(({ member_id, name, role, before, after }) => {
    const who = name?.trim() || roleOf(role)
    const [was, is] = [money(before), money(after)]
    if (was === is) return []
    if (was === null) return [{ key: member_id, words: `${who}: ${is}, new` }]
    if (is === null) return [{ key: member_id, words: `${who}: ${was} less` }]
    return [{ key: member_id, words: `${who}: ${is} instead of ${was}` }]
  })
}
