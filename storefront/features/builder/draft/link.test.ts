import fc from "fast-check"
import { readLink, writeLink } from "./link"
import { choices, party } from "./sample"
import { type Draft, EMPTY } from "./types"

const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    theme: fc.constantFrom("classic", "garden", null),
    weddingDate: fc.constantFrom("2027-06-12", "2028-02-29", null),
    members: fc.array(
      fc.record({
        role: fc.constantFrom(...choices.roles),
        name: fc.string({ unit: "grapheme", maxLength: 20 }),
        color: fc.constantFrom("navy", "silver", "mint", null),
        style: fc.constantFrom("slim", "bow"),
        quantity: fc.integer({ min: 1, max: 100 }),
        pays: fc.constantFrom("couple" as const, "self" as const),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ theme, members, ...rest }) => ({
    ...rest,
    theme,
    palette: theme === null ? ["navy"] : [...(choices.themes.get(theme)?.colors ?? [])],
    members: members.map((member, at) => ({ ...member, key: `m${at + 1}` })),
    next: members.length + 1,
    bundle: null,
    ours: null,
  }))

it("a party that was written as a link is read as the same party, with nothing dropped", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(readLink(writeLink(draft), choices)).toEqual({ draft, dropped: [] })
    }),
  )
})

it("a link holds nothing that a fragment may not, and survives the address bar", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const fragment = writeLink(draft)
      expect(fragment).toMatch(/^[\w.!~*'()%,;:@/?+=&$-]*$/)
      expect(new URL(`https://shop.test/wedding#${fragment}`).hash).toBe(`#${fragment}`)
    }),
  )
})

it("whatever text somebody puts there, it is read as a party within the limits or as none", () => {
  const piece = fc.constantFrom("!", ",", ".", "x", "0", "7", "%", "navy", "groom", "999999", "é", "m1")
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 60 }).map((p) => `1!${p.join("")}`),
      ),
      (text) => {
        const reading = readLink(text, choices)
        if (reading === null) return
        expect(reading.draft.members.length).toBeLessThanOrEqual(choices.limits.members)
        for (const { color, role } of reading.draft.members) {
          expect(color === null || choices.colors.has(color)).toBe(true)
          expect(choices.roles).toContain(role)
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe("a link", () => {
  it("says five alike once: it stays short enough to be sent", () => {
    const fragment = writeLink(party(18))
    expect(fragment).toBe("1!classic!!navy,silver!groom,groomsman!navy,silver!slim!0.0.0,18x1.1.0")
  })

  it("keeps the party where a colour or the theme is not sold any more, and says which", () => {
    const old = "1!royal!2027-06-12!sage,navy!groom,herald!sage,navy!slim,cravat!0.0.0,2x1.1.1...Tom%20B"
    const reading = readLink(old, choices)
    expect(reading?.draft).toMatchObject({ theme: null, weddingDate: "2027-06-12", palette: ["navy"] })
    expect(reading?.draft.members.map(({ role, color, style, name }) => [role, color, style, name])).toEqual([
      ["groom", null, "slim", ""],
      ["guest", "navy", "slim", "Tom B"],
      ["guest", "navy", "slim", "Tom B"],
    ])
    expect(reading?.dropped).toEqual([
      { kind: "color", value: "sage" },
      { kind: "role", value: "herald" },
      { kind: "style", value: "cravat" },
      { kind: "theme", value: "royal" },
    ])
  })

  it("of a party too large for us is cut to our size, and says so", () => {
    const reading = readLink("1!!!!guest!navy!slim!200x0.0.0", choices)
    expect(reading?.draft.members).toHaveLength(choices.limits.members)
    expect(reading?.dropped).toEqual([{ kind: "member", value: "1" }])
  })

  it("puts quantities and dates right that can't be, and says so", () => {
    const reading = readLink("1!!2027-02-30!!guest!navy!slim!0.0.0.0,0.0.0.999,0.0.0.-3", choices)
    expect(reading?.draft.members.map(({ quantity }) => quantity)).toEqual([1, 100, 1])
    expect(reading?.draft.weddingDate).toBeNull()
    expect(reading?.dropped.map(({ kind }) => kind)).toEqual(["quantity", "quantity", "quantity", "date"])
  })

  it("of a newer kind than ours is read as far as it goes, and says that it is newer", () => {
    const reading = readLink("2!classic!!navy!groom!navy!slim!0.0.0!future", choices)
    expect(reading?.draft.members).toHaveLength(1)
    expect(reading?.dropped).toEqual([{ kind: "version", value: "2" }])
  })

  it("of no party is none", () => {
    for (const text of ["", "content", "1!", "x!!!!!!!"]) expect(readLink(text, choices)).toBeNull()
    expect(readLink(writeLink(EMPTY), choices)).toEqual({ draft: EMPTY, dropped: [] })
  })
})
