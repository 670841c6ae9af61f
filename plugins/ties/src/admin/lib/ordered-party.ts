import type { ChangeOrdered } from "../../contract/shares"
import type { WeddingMember, WeddingMemberInput } from "../../contract/weddings"
import { newMember, readMembers, type WeddingMemberDraft } from "./wedding-party"

/** One of an ordered party, and what is to become of them. */
export interface OrderedMemberDraft {
  before: WeddingMember
  leaves: boolean
  /** Slugs of what they are to wear. */
  color: string
  style: string
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
  const add: WeddingMemberInput[] | null = joining.length > 0 ? readMembers(joining) : []
  if (!add) return null
  const drop = members.filter(({ leaves }) => leaves).map(({ before }) => before.id)
  const swap = members
    .filter(({ leaves, before, color, style }) => {
      return !leaves && (color !== before.color.slug || style !== before.style.slug)
    })
    .map(({ before, color, style }) => ({ member_id: before.id, color, style }))
  return drop.length + swap.length + add.length === 0 ? null : { version, drop, swap, add }
}
