import fc from "fast-check"
import { MEMBER_FIELDS, type MemberValues, type PartyEdit, type PartyMember } from "./edit"
import { mergeEdits } from "./merge"

const names = fc.constantFrom("Tom", "Ben", "Sam", null)
const values: fc.Arbitrary<MemberValues> = fc.record({
  role: fc.constantFrom("groom", "usher"),
  color: fc.constantFrom("navy", "mint", "coral"),
  style: fc.constantFrom("slim", "bow"),
  quantity: fc.integer({ min: 1, max: 3 }),
  pays: fc.constantFrom("couple" as const, "self" as const),
  name: names,
  email: fc.constantFrom("a@example.org", null),
  phone: fc.constantFrom("555", null),
  neck_size: fc.constantFrom(15.5, null),
})
const party = fc
  .array(values, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, at): PartyMember => ({ ...one, id: `m${at}` })))

const merge = (members: readonly PartyMember[], edits: readonly PartyEdit[]) =>
  mergeEdits(members, edits, (member) => member)

const pick = (member: MemberValues, fields: readonly (keyof MemberValues)[]): Partial<MemberValues> =>
  Object.fromEntries(fields.map((field) => [field, member[field]]))

/** Somebody's edits of a party that they see, each of another member. */
const editsOf = (members: readonly PartyMember[], who: string): fc.Arbitrary<PartyEdit[]> =>
  fc
    .tuple(
      ...members.map((seen) =>
        fc.oneof(
          fc.constant<PartyEdit[]>([]),
          fc
            .tuple(fc.subarray([...MEMBER_FIELDS], { minLength: 1 }), values)
            .map(([fields, to]): PartyEdit[] => [{ kind: "set", id: seen.id, seen, to: pick(to, fields) }]),
          values.map(({ name, email, phone, neck_size }): PartyEdit[] => [
            { kind: "replace", id: seen.id, seen, to: { name, email, phone, neck_size } },
          ]),
          fc.constant<PartyEdit[]>([{ kind: "remove", id: seen.id, seen }]),
        ),
      ),
      fc.array(values, { maxLength: 2 }),
    )
    .map((all) => {
      const added = all.at(-1) as MemberValues[]
      const edits = all.slice(0, -1) as PartyEdit[][]
      return [...edits.flat(), ...added.map((to, at): PartyEdit => ({ kind: "add", id: `${who}${at}`, to }))]
    })

const two = party.chain((members) =>
  fc.record({ members: fc.constant(members), a: editsOf(members, "a"), b: editsOf(members, "b") }),
)
/** What somebody really changes: a field that is asked to be as it was seen is no change. */
function asked(edit: PartyEdit): Partial<MemberValues> {
  if (edit.kind === "remove") return {}
  return edit.kind === "add" ? edit.to : pick(edit.to as MemberValues, changedIn(edit))
}
const changedIn = (edit: { seen: Partial<MemberValues>; to: Partial<MemberValues> }) =>
  MEMBER_FIELDS.filter((field) => field in edit.to && edit.to[field] !== edit.seen[field])
const asksNothing = (edit: PartyEdit) => edit.kind !== "remove" && Object.keys(asked(edit)).length === 0
/** Whether a party is as an edit has asked for it. */
function isIn(members: readonly PartyMember[], { kind, id }: PartyEdit, to: Partial<MemberValues>): boolean {
  const now = members.find((member) => member.id === id)
  if (kind === "remove" || !now) return kind === "remove" && !now
  return MEMBER_FIELDS.every((field) => !(field in to) || now[field] === to[field])
}
const byId = (members: readonly PartyMember[]) => [...members].sort((x, y) => (x.id < y.id ? -1 : 1))
const ids = (edits: readonly PartyEdit[]) => new Set(edits.map(({ id }) => id))

describe("edits of a party", () => {
  it("land whole on the party that they were made on, and touch nothing else", () => {
    fc.assert(
      fc.property(two, ({ members, a }) => {
        const merged = merge(members, a)
        expect(merged.conflicts).toEqual([])
        const edited = ids(a)
        const untouched = (all: readonly PartyMember[]) => all.filter(({ id }) => !edited.has(id))
        expect(untouched(merged.members)).toEqual(untouched(members))
        expect(a.filter((edit) => !isIn(merged.members, edit, "to" in edit ? edit.to : {}))).toEqual([])
      }),
    )
  })

  it("of two people lose nothing of each other: either both are whole in it, or the second is told of what is not", () => {
    fc.assert(
      fc.property(two, ({ members, a, b }) => {
        const first = merge(members, a)
        const second = merge(first.members, b)
        if (second.conflicts.length > 0) return
        const lost = [...a, ...b].filter(
          (edit) => !asksNothing(edit) && !isIn(second.members, edit, asked(edit)),
        )
        expect(lost).toEqual([])
      }),
    )
  })

  it("of different members come to the same in whatever order", () => {
    fc.assert(
      fc.property(two, ({ members, a, b }) => {
        const mine = a.filter(({ id }) => !ids(b).has(id))
        const [ab, ba] = [merge(merge(members, mine).members, b), merge(merge(members, b).members, mine)]
        expect([...ab.conflicts, ...ba.conflicts]).toEqual([])
        expect(byId(ab.members)).toEqual(byId(ba.members))
      }),
    )
  })

  it("conflict where both have asked for another value of the same thing, and say both", () => {
    fc.assert(
      fc.property(party, values, values, fc.constantFrom(...MEMBER_FIELDS), (members, one, other, field) => {
        const [seen] = members
        fc.pre(seen !== undefined && new Set([seen[field], one[field], other[field]]).size === 3)
        const set = (to: MemberValues): PartyEdit => ({
          kind: "set",
          id: seen!.id,
          seen: seen!,
          to: pick(to, [field]),
        })
        const { conflicts } = merge(merge(members, [set(one)]).members, [set(other)])
        expect(conflicts).toEqual([{ member_id: seen!.id, field, yours: other[field], theirs: one[field] }])
      }),
    )
  })

  it("applied twice change nothing the second time", () => {
    fc.assert(
      fc.property(two, ({ members, a }) => {
        const once = merge(members, a)
        // A replacement sees the one who was there before; what it asks for is there, so that it is no conflict.
        const twice = merge(once.members, a)
        expect(twice).toMatchObject({
          members: once.members,
          conflicts: [],
          changes: { any: false, offer: false },
          replaced: [],
        })
      }),
    )
  })

  it("say whether the offer is another: by who wears it alone it is not", () => {
    fc.assert(
      fc.property(two, ({ members, a }) => {
        const { members: after, changes } = merge(members, a)
        const offer = (all: readonly PartyMember[]) =>
          all.map(({ id, role, color, style, quantity, pays }) => [id, role, color, style, quantity, pays])
        expect(changes.offer).toBe(JSON.stringify(offer(after)) !== JSON.stringify(offer(members)))
        expect(changes.any).toBe(JSON.stringify(after) !== JSON.stringify(members))
      }),
    )
  })
})

describe("somebody else who takes a place", () => {
  const tom: PartyMember = {
    id: "m0",
    role: "usher",
    color: "navy",
    style: "slim",
    quantity: 1,
    pays: "couple",
    name: "Tom",
    email: "tom@example.org",
    phone: null,
    neck_size: 15,
  }
  const ben = { name: "Ben", email: null, phone: null, neck_size: null }

  it("keeps the tie and its price", () => {
    const { members, changes, replaced } = merge([tom], [{ kind: "replace", id: "m0", seen: tom, to: ben }])
    expect(members).toEqual([{ ...tom, ...ben }])
    expect(changes).toEqual({ offer: false, any: true })
    expect(replaced).toEqual(["m0"])
  })

  it("does not get what is said at the same time of the one who left", () => {
    const [now] = merge([tom], [{ kind: "replace", id: "m0", seen: tom, to: ben }]).members
    const late = { kind: "set", id: "m0", seen: { name: "Tom", phone: null }, to: { phone: "555" } } as const
    expect(merge([now!], [late]).conflicts).toEqual([
      { member_id: "m0", field: "name", yours: null, theirs: "Ben" },
    ])
  })

  it("is told where the place has gone meanwhile", () => {
    expect(merge([], [{ kind: "replace", id: "m0", seen: tom, to: ben }]).conflicts).toEqual([
      { member_id: "m0", field: null, yours: "Ben", theirs: null },
    ])
  })

  it("is not taken out by who saw another one there", () => {
    const now = { ...tom, ...ben }
    expect(merge([now], [{ kind: "remove", id: "m0", seen: tom }]).conflicts).toContainEqual({
      member_id: "m0",
      field: "name",
      yours: null,
      theirs: "Ben",
    })
  })
})
