import fc from "fast-check"
import { choices, party } from "./sample"
import { stepped, undone } from "./undo"

const from = (draft = party(3)) => ({ draft, undo: null })

describe("taking back", () => {
  it("puts whoever was removed back in his own place, whatever they wore", () => {
    fc.assert(
      fc.property(fc.subarray(["m1", "m2", "m3", "m4"], { minLength: 1 }), (keys) => {
        const gone = stepped(from(), { type: "remove", keys }, choices)
        expect(undone(gone, choices)).toEqual({ draft: party(3), undo: null })
      }),
    )
  })

  it("keeps what was changed since somebody was removed", () => {
    const gone = stepped(from(), { type: "remove", keys: ["m2"] }, choices)
    const named = stepped(gone, { type: "change", keys: ["m3"], change: { name: "Ben" } }, choices)
    expect(undone(named, choices).draft.members.map(({ key, name }) => key + name)).toEqual([
      "m1",
      "m2",
      "m3Ben",
      "m4",
    ])
  })

  it("brings back a party that another one took the place of, until that one is changed", () => {
    const other = stepped(from(), { type: "replace", draft: party(1) }, choices)
    expect(undone(other, choices).draft).toEqual(party(3))
    const changed = stepped(other, { type: "add", role: "guest", count: 1 }, choices)
    expect(changed.undo).toBeNull()
  })

  it("puts nobody back where the party is full", () => {
    const gone = stepped(from(party(19)), { type: "remove", keys: ["m5"] }, choices)
    const full = stepped(gone, { type: "add", role: "guest", count: 1 }, choices)
    expect(undone(full, choices).draft.members).toHaveLength(choices.limits.members)
  })
})
