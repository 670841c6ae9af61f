import { readTieUrl, tieUrl } from "./links"

describe("the address of a tie", () => {
  it("leaves out the style that is shown first, so that no tie has two addresses", () => {
    expect(tieUrl("blues", "navy-blue", "classic", "classic")).toBe("/ties/blues/navy-blue")
    expect(tieUrl("blues", "navy-blue", "bow", "classic")).toBe("/ties/blues/navy-blue/bow")
  })

  it("is read back as what it names", () => {
    expect(readTieUrl("/ties/blues/navy-blue/bow")).toEqual({
      family: "blues",
      color: "navy-blue",
      style: "bow",
    })
    expect(readTieUrl("/ties/blues/navy-blue")).toEqual({ family: "blues", color: "navy-blue", style: null })
  })

  it("is not found in other addresses", () => {
    expect(readTieUrl("/ties/blues")).toBeNull()
    expect(readTieUrl("/cart/blues/navy")).toBeNull()
    expect(readTieUrl("/ties/a/b/c/d")).toBeNull()
  })
})
