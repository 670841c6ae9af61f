import type { BundleInput } from "@kct/contract"
import type { Draft, Member } from "./draft/types"

type Dressed = Member & { color: string }

/** Members that can be priced: those who have a colour. */
export function dressedOf({ members }: Pick<Draft, "members">): Dressed[] {
  return members.filter((member): member is Dressed => member.color !== null)
}

/** The party as the store takes it into a bag. */
export function bundleOf(draft: Draft): BundleInput {
  return {
    theme: draft.theme,
    wedding_date: draft.weddingDate,
    members: dressedOf(draft).map(({ key, role, name, color, style, quantity, pays }) => ({
      key,
      role,
      ...(name.trim() ? { name: name.trim() } : {}),
      color,
      style,
      quantity,
      pays,
    })),
  }
}

/** What a price is asked with: everything that it depends on, and no names. Null where there is nothing to price. */
export function pricingOf(draft: Draft): string | null {
  const { members, ...rest } = bundleOf(draft)
  if (members.length === 0) return null
  return JSON.stringify({ ...rest, members: members.map(({ name: _own, ...member }) => member) })
}
