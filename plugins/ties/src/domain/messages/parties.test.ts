import fc from "fast-check"
import { addressed, concerns, keyOf, mayKnow, type Party, partyOf, toldOf } from "./parties"

const id = fc.string({ minLength: 1, maxLength: 20 })
const party: fc.Arbitrary<Party> = fc.oneof(
  fc.constant<Party>({ kind: "couple" }),
  fc.record({
    kind: fc.constantFrom("member" as const, "desk" as const),
    id: fc.constantFrom("a", "b", "c"),
  }),
)
const wish = fc.record({
  memberId: fc.option(fc.constantFrom("a", "b", "c")),
  withCouple: fc.boolean(),
})

describe("the parties of a thread", () => {
  it("are known again by their key, whatever their id", () => {
    fc.assert(
      fc.property(fc.constantFrom("member" as const, "desk" as const), id, (kind, of) => {
        expect(partyOf(keyOf({ kind, id: of }))).toEqual({ kind, id: of })
      }),
    )
    expect(partyOf(keyOf({ kind: "couple" }))).toEqual({ kind: "couple" })
    expect(() => partyOf("viewer:1")).toThrow(RangeError)
  })

  it("always see what they have written themselves", () => {
    fc.assert(
      fc.property(party, wish, (by, wanted) => {
        const to = addressed(by, wanted)
        if (typeof to === "string") return
        expect(concerns(by, to)).toBe(true)
      }),
    )
  })

  it("who are members see nothing of another member's, nor of what couple and desk say among themselves", () => {
    fc.assert(
      fc.property(party, wish, (by, wanted) => {
        const to = addressed(by, wanted)
        if (typeof to === "string") return
        expect(concerns({ kind: "member", id: "x" }, to)).toBe(false)
      }),
    )
  })

  it("are told live of exactly the messages that are there for them", () => {
    fc.assert(
      fc.property(party, wish, (reader, to) => {
        expect(mayKnow(reader, toldOf(to))).toBe(concerns(reader, to))
      }),
    )
  })

  it("of the desk can't write to nobody: that is a note", () => {
    expect(addressed({ kind: "desk", id: "u" }, { memberId: null, withCouple: false })).toMatch(/note/)
  })
})
