import fc from "fast-check"
import { type Action, reduce } from "./reduce"
import { choices, party } from "./sample"
import { type Draft, EMPTY, tiesOf } from "./types"

const act = (draft: Draft, ...actions: Action[]) =>
  actions.reduce((now, action) => reduce(now, action, choices), draft)

describe("a party", () => {
  it("takes five groomsmen alike in one action, dressed in what the theme gives their role", () => {
    const draft = act(
      EMPTY,
      { type: "theme", theme: "classic" },
      { type: "add", role: "groom", count: 1 },
      { type: "add", role: "groomsman", count: 5 },
    )
    expect(draft.members.map(({ role, color }) => `${role} ${color}`)).toEqual([
      "groom navy",
      ...Array.from({ length: 5 }, () => "groomsman silver"),
    ])
    expect(new Set(draft.members.map(({ key }) => key)).size).toBe(6)
  })

  it("dresses one more of a role like the last of it", () => {
    const worn = act(party(2), { type: "change", keys: ["m3"], change: { color: "mint", style: "bow" } })
    expect(act(worn, { type: "add", role: "groomsman", count: 1 }).members.at(-1)).toMatchObject({
      color: "mint",
      style: "bow",
    })
  })

  it("changes only those who are named, and all of them", () => {
    const after = act(party(3), { type: "change", keys: ["m2", "m4"], change: { color: "mint" } })
    expect(after.members.map(({ color }) => color)).toEqual(["navy", "mint", "silver", "mint"])
  })

  it("gives a colour its own style where it is not made in the one that was worn", () => {
    const bow = act(party(1), { type: "change", keys: ["m2"], change: { style: "bow" } })
    const ivory = act(bow, { type: "change", keys: ["m2"], change: { color: "ivory" } })
    expect(ivory.members[1]).toMatchObject({ color: "ivory", style: "slim" })
  })

  it("moves from one theme's colours to another's in their places, and leaves a colour of its own alone", () => {
    const own = act(party(2), { type: "change", keys: ["m3"], change: { color: "mint" } })
    const moved = act(own, { type: "theme", theme: "garden" })
    expect(moved.members.map(({ color }) => color)).toEqual(["mint", "ivory", "mint"])
    expect(moved).toMatchObject({ theme: "garden", palette: ["mint", "ivory", "silver"] })
  })

  it("refuses a quantity that nobody can wear, and keeps the one that it had", () => {
    for (const quantity of [0, -1, 1.5, 101, Number.NaN, Number.POSITIVE_INFINITY])
      expect(tiesOf(act(party(0), { type: "change", keys: ["m1"], change: { quantity } }))).toBe(1)
  })

  it("never gives out a key twice, not even one of somebody who left", () => {
    const draft = act(
      party(1),
      { type: "remove", keys: ["m2"] },
      { type: "add", role: "groomsman", count: 1 },
    )
    expect(draft.members.map(({ key }) => key)).toEqual(["m1", "m3"])
  })

  it("does nothing for a theme or a colour that is not sold", () => {
    expect(act(party(1), { type: "theme", theme: "gone" }, { type: "begin", color: "sage" })).toEqual(
      party(1),
    )
  })
})

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant("theme" as const), theme: fc.constantFrom("classic", "garden", "gone") }),
  fc.record({ type: fc.constant("begin" as const), color: fc.constantFrom("mint", "ivory", "gone") }),
  fc.record({
    type: fc.constant("add" as const),
    role: fc.constantFrom(...choices.roles),
    count: fc.integer({ min: -2, max: 30 }),
  }),
  fc.record({
    type: fc.constant("change" as const),
    keys: fc.subarray(["m1", "m2", "m3", "m9"]),
    change: fc.record(
      {
        name: fc.string({ maxLength: 200 }),
        color: fc.constantFrom("navy", "ivory", "mint"),
        style: fc.constantFrom("slim", "bow"),
        quantity: fc.oneof(fc.integer(), fc.double()),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: fc.constant("remove" as const), keys: fc.subarray(["m1", "m2", "m4"]) }),
)

it("whatever is done to a party, it stays within its limits, with keys of its own and ties that are made", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      const { members } = act(EMPTY, ...actions)
      expect(members.length).toBeLessThanOrEqual(choices.limits.members)
      expect(new Set(members.map(({ key }) => key)).size).toBe(members.length)
      for (const { color, style, quantity } of members) {
        expect(Number.isInteger(quantity) && quantity >= 1 && quantity <= choices.limits.quantity).toBe(true)
        expect(color === null || choices.colors.get(color)?.has(style)).toBe(true)
      }
    }),
  )
})

it("a party that is a wedding's is nobody's again when it is freed, and stays the same party", () => {
  const ours = { code: "KCT-1", couple: "Ada", revision: 2, base: [], approved: true, special: 5 }
  const { members } = party(1)
  const known = members.map((member) => ({ ...member, id: `wmem_01AAAAAAAA${member.key}` }))
  const sent = act(party(1), { type: "ours", draft: { ...party(1), members: known, ours } })
  expect(sent.ours).toBe(ours)
  expect(act(sent, { type: "ours", draft: null })).toEqual(party(1))
})
