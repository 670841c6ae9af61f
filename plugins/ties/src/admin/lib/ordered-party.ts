import type { ChangeOrdered } from "../../contract/shares"
import type { WeddingMember } from "../../contract/weddings"
import { isCount } from "./party-draft"
import { newMember, readMembers, type WeddingMemberDraft } from "./wedding-party"

/** One of an ordered party, and what is to become of them. */
export interface OrderedMemberDraft {
  before: WeddingMember
  leaves: boolean
  /** Slugs of what they are to wear. */
  color: string
  style: string
  /** As it is typed. */
  quantity: string
}

/** An ordered party as it is being changed: who is in it, and who joins. */
export interface OrderedPartyDraft {
  members: readonly OrderedMemberDraft[]
  joining: readonly WeddingMemberDraft[]
}

export const draftOrdered = (members: readonly WeddingMember[]): OrderedPartyDraft => ({
  members: members.map((before) => ({
    before,
    leaves: false,
    color: before.color.slug,
    style: before.style.slug,
    quantity: String(before.quantity),
  })),
  joining: [],
})

/** Somebody more, dressed as who came before them. */
export function join({ members, joining }: OrderedPartyDraft): OrderedPartyDraft {
  const last = members.findLast(({ leaves }) => !leaves) ?? members.at(-1)
  const worn = joining.at(-1) ?? (last && { role: last.before.role, color: last.color, style: last.style })
  return { members, joining: worn ? [...joining, newMember(joining, worn)] : joining }
}

/**
 * What is to be changed, as the server takes it; null where nothing is, or where a number can't be read.
 * @param version of the statement that is on the screen
 */
export function readOrdered({ members, joining }: OrderedPartyDraft, version: number): ChangeOrdered | null {
  const add = joining.length > 0 ? readMembers(joining) : []
  const stay = members.filter(({ leaves }) => !leaves)
  if (!add || stay.some(({ quantity }) => !isCount(quantity))) return null
  const drop = members.filter(({ leaves }) => leaves).map(({ before }) => before.id)
  const swap = stay
    .map(({ before, color, style, quantity }) => ({ before, color, style, quantity: Number(quantity) }))
    .filter(({ before, color, style, quantity }) => {
      return color !== before.color.slug || style !== before.style.slug || quantity !== before.quantity
    })
    .map(({ before, ...worn }) => ({ member_id: before.id, ...worn }))
  return drop.length + swap.length + add.length === 0 ? null : { version, drop, swap, add }
}
