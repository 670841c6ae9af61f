import type { CoupleWedding, PartyEditInput, WeddingMember, WeddingMemberInput } from "@kct/contract"
import type { Draft, Member, StoredMember } from "@/features/builder/draft/types"
import { dressedOf } from "@/features/builder/request"
import { setEdit } from "./members/edits"
import { coupleOf } from "./where-it-stands"

type Worn = Member & { color: string }

/** A wedding's members as the builder has them. */
export function draftMembers(members: readonly WeddingMember[]): Worn[] {
  return members.map(({ id, role, name, color, style, quantity, pays }, at) => ({
    key: `m${at + 1}`,
    id,
    role,
    name: name ?? "",
    color: color.slug,
    style: style.slug,
    quantity,
    pays,
  }))
}

/** A wedding's party as a draft that knows whose it is. */
export function oursDraft({ code, details, members, quote, revision }: CoupleWedding): Draft {
  const worn = draftMembers(members)
  return {
    theme: details.theme,
    weddingDate: details.date,
    palette: [...new Set(worn.map(({ color }) => color))],
    members: worn,
    next: worn.length + 1,
    bundle: null,
    ours: {
      code,
      couple: coupleOf(details),
      revision,
      base: worn.map(({ key: _key, id = "", ...member }) => ({ ...member, id })),
      approved: quote.state === "approved",
      special: quote.content.special_percent,
    },
  }
}

/** A draft's members as the store takes them: all who have a colour. */
export function weddingMembers(draft: Pick<Draft, "members">): WeddingMemberInput[] {
  return dressedOf(draft).map(({ id, role, name, color, style, quantity, pays }) => ({
    ...(id ? { id } : {}),
    role,
    name: name.trim() || null,
    color,
    style,
    quantity,
    pays,
  }))
}

/**
 * What was changed about a party since it was opened, to be made upon whatever it is by now.
 * @param keyOf random, but always the same for the same new member of one draft
 */
export function partyEdits(
  base: readonly StoredMember[],
  sent: readonly WeddingMemberInput[],
  keyOf: (place: number) => string,
): PartyEditInput[] {
  const stored = new Map(base.map((member) => [member.id, member]))
  const stays = new Set(sent.map(({ id }) => id))
  const gone = base.filter(({ id }) => !stays.has(id))
  return [
    ...gone.map((member): PartyEditInput => ({ kind: "remove", member_id: member.id, seen: asSeen(member) })),
    ...sent.flatMap((member, place): PartyEditInput[] => {
      const { id, ...now } = member
      const was = id === undefined ? undefined : stored.get(id)
      if (!was) return [{ kind: "add", key: keyOf(place), member: now }]
      const edit = setEdit(was.id, asSeen(was), now)
      return edit ? [edit] : []
    }),
  ]
}

/** As the store has it: who has no name has none. */
const asSeen = ({ id: _id, name, ...rest }: StoredMember) => ({ ...rest, name: name.trim() || null })

/**
 * Members with what the builder does not show, from those that the wedding has: the store takes a party as it is to
 * be, and who is sent without an address would have none.
 */
export function withUnshown(
  sent: readonly WeddingMemberInput[],
  known: readonly WeddingMember[],
): WeddingMemberInput[] {
  return sent.map((member) => {
    const found = known.find(({ id }) => id === member.id)
    return found
      ? { ...member, email: found.email, phone: found.phone, neck_size: found.neck_size }
      : { ...member, id: undefined }
  })
}
