import { StoreRefusedError } from "@/lib/medusa/errors"
import { member } from "../sample"
import { conflictsIn, conflictWords } from "./conflicts"
import { askedChange, askedTie, seenOf, setTo } from "./edits"
import { isMemberPath, memberPath, NEW_MEMBER } from "./links"

const groom = member("wmem_A")
const usher = member("wmem_B", {
  role: "usher",
  name: "Tom",
  color: { slug: "mint", name: "Mint", hex: "#aaddcc" },
  style: { slug: "bow", name: "Bow", kind: "bow_tie" },
})
const members = [groom, usher]

describe("a change that an address asks to look at", () => {
  it("is of what is other than the member has, upon how the member was seen", () => {
    expect(askedChange({ color: "mint", style: "slim", quantity: "2" }, groom, members)).toEqual({
      kind: "tie",
      edits: [{ kind: "set", member_id: "wmem_A", seen: seenOf(groom), to: { color: "mint", quantity: 2 } }],
    })
  })

  it("is none where nothing is other, or what it says is nonsense", () => {
    expect(askedChange({}, groom, members)).toBeNull()
    expect(
      askedChange({ color: "navy", quantity: "-1", pays: "nobody", style: ["a"] }, groom, members),
    ).toBeNull()
    expect(askedChange({ with: "wmem_A" }, groom, members)).toBeNull()
    expect(askedChange({ with: "wmem_C" }, groom, members)).toBeNull()
    expect(askedTie({ quantity: "1e9x" }, groom).quantity).toBe(1)
  })

  it("is an exchange of two ties in one go, and leaves the people where they are", () => {
    expect(askedChange({ with: "wmem_B" }, groom, members)).toEqual({
      kind: "swap",
      edits: [
        expect.objectContaining({ member_id: "wmem_A", to: { color: "mint", style: "bow" } }),
        expect.objectContaining({ member_id: "wmem_B", to: { color: "navy", style: "slim" } }),
      ],
    })
  })

  it("is somebody's going before anything else", () => {
    expect(askedChange({ remove: "", color: "mint" }, usher, members)?.kind).toBe("remove")
  })

  it("asks for nothing that is there already", () => {
    expect(setTo(usher, { name: "Tom", phone: null })).toBeNull()
  })
})

describe("what two have changed in different ways", () => {
  const conflicts = [
    { member_id: "wmem_A", field: "color", yours: "mint", theirs: "navy" },
    { member_id: "wmem_A", field: "name", yours: null, theirs: "Ben" },
    { member_id: "wmem_A", field: null, yours: "Tom", theirs: null },
  ]

  it("is told with both, in words", () => {
    expect(conflictWords(conflicts, (_field, value) => value.toUpperCase())).toEqual([
      "Colour: you have MINT, and there it says NAVY now.",
      "Name: there it says BEN now.",
      "Tom: the place is no longer in the party.",
    ])
  })

  it("is read off the store's answer, and off nothing else", () => {
    expect(conflictsIn(new StoreRefusedError("no", 409, { conflicts }))).toEqual(conflicts)
    expect(conflictsIn(new StoreRefusedError("no", 409, null))).toEqual([])
    expect(conflictsIn(new Error("no"))).toEqual([])
  })
})

describe("the pages of the party", () => {
  it("are known by their addresses", () => {
    expect([memberPath("wmem_01M8GXM0R8HF15XHNACKY734WN"), NEW_MEMBER].map(isMemberPath)).toEqual([
      true,
      true,
    ])
    expect(
      ["/our-wedding/members/", "/our-wedding/members/a/b", "/our-wedding/members/..%2f"].map(isMemberPath),
    ).toEqual([false, false, false])
  })
})
