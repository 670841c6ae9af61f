import {
  type EditConflict,
  MEMBER_FIELDS,
  type MemberField,
  type MemberValue,
  type MemberValues,
  OFFER_FIELDS,
  type PartyEdit,
  type PartyMember,
  PERSON_FIELDS,
} from "./edit"

export interface MergedParty<M extends PartyMember> {
  members: M[]
  /** Where there is one, nothing of the edits may be kept. */
  conflicts: EditConflict[]
  /** Ids of places that somebody else takes. */
  replaced: string[]
  /** Whether anything is another that the offer is made of, and whether anything is at all. */
  changes: { offer: boolean; any: boolean }
}

/**
 * Edits of a party upon the party as it is now, which may be another than the one that they were made on. Edits of
 * different members, and of different things about the same one, all count; of the same thing they conflict, unless both
 * come to the same. Applied a second time they change nothing.
 * @param fresh makes a whole member of one who is new
 */
export function mergeEdits<M extends PartyMember>(
  party: readonly M[],
  edits: readonly PartyEdit[],
  fresh: (member: PartyMember) => M,
): MergedParty<M> {
  const now = new Map(party.map((member) => [member.id, member]))
  const after = new Map(now)
  const conflicts: EditConflict[] = []
  const replaced: string[] = []
  for (const edit of edits) {
    const found = now.get(edit.id)
    if (edit.kind === "add") {
      // It came before, and its answer was lost.
      if (!found) after.set(edit.id, fresh({ ...edit.to, id: edit.id }))
      continue
    }
    if (!found) {
      if (asksSomething(edit)) conflicts.push(goneBefore(edit))
      continue
    }
    const against = conflictsOf(found, edit)
    conflicts.push(...against)
    if (against.length > 0) continue
    if (edit.kind === "remove") after.delete(edit.id)
    else {
      after.set(edit.id, { ...(after.get(edit.id) ?? found), ...askedBy(edit) })
      if (edit.kind === "replace" && differs(found, edit.to, PERSON_FIELDS)) replaced.push(edit.id)
    }
  }
  const members = [...after.values()]
  return { members, conflicts, replaced, changes: changesOf(now, members) }
}

const goneBefore = (edit: PartyEdit): EditConflict => ({
  member_id: edit.id,
  field: null,
  yours: "to" in edit ? (edit.to.name ?? null) : null,
  theirs: null,
})

/** What of a member is neither as it was seen nor as it is asked for. */
function conflictsOf(now: PartyMember, edit: Exclude<PartyEdit, { kind: "add" }>): EditConflict[] {
  const to = askedBy(edit)
  const ofWhom = touchesPerson(to) && edit.seen.name !== undefined
  const asked = edit.kind === "remove" ? MEMBER_FIELDS : MEMBER_FIELDS.filter((field) => field in to)
  // What is said of a person is said of the one who was seen in that place, and of nobody who has taken it since.
  const looked: readonly MemberField[] = ofWhom && !asked.includes("name") ? [...asked, "name"] : asked
  return looked.flatMap((field) => {
    const seen = edit.seen[field]
    if (seen === undefined || now[field] === seen || (field in to && now[field] === to[field])) return []
    return [{ member_id: now.id, field, yours: valueOf(to, field), theirs: now[field] }]
  })
}

/** What is to be another than it was seen. Of somebody new everything is, also what both have alike. */
function askedBy(edit: Exclude<PartyEdit, { kind: "add" }>): Partial<MemberValues> {
  if (edit.kind !== "set") return edit.kind === "remove" ? {} : edit.to
  const asked = MEMBER_FIELDS.filter((field) => field in edit.to && edit.to[field] !== edit.seen[field])
  return Object.fromEntries(asked.map((field) => [field, edit.to[field]]))
}

/** To go is granted where they have gone. */
const asksSomething = (edit: Exclude<PartyEdit, { kind: "add" }>): boolean =>
  Object.keys(askedBy(edit)).length > 0

const valueOf = (values: Partial<MemberValues>, field: MemberField): MemberValue => values[field] ?? null

const touchesPerson = (to: Partial<MemberValues>): boolean => PERSON_FIELDS.some((field) => field in to)

const differs = (one: MemberValues, other: Partial<MemberValues>, fields: readonly MemberField[]): boolean =>
  fields.some((field) => field in other && one[field] !== other[field])

function changesOf(
  before: ReadonlyMap<string, PartyMember>,
  after: readonly PartyMember[],
): { offer: boolean; any: boolean } {
  const others = after.filter((member) => {
    const was = before.get(member.id)
    return !was || differs(was, member, MEMBER_FIELDS)
  })
  const gone = after.length - others.filter(({ id }) => !before.has(id)).length < before.size
  const offer =
    gone ||
    others.some((member) => {
      const was = before.get(member.id)
      return !was || differs(was, member, OFFER_FIELDS)
    })
  return { offer, any: gone || others.length > 0 }
}
