import { firstStyleOf, widthOf } from "./styles"

const tie = (slug: string, width_inches: number | null) => ({ slug, kind: "necktie" as const, width_inches })
const bow = { slug: "bow", kind: "bow_tie" as const, width_inches: null }

describe("the style that a colour is shown in first", () => {
  it("is the widest necktie, wherever it stands", () => {
    expect(firstStyleOf([tie("slim", 2.25), tie("wide", 3.5), bow, tie("mid", 3)])?.slug).toBe("wide")
  })

  it("is the first style where no necktie has a width", () => {
    expect(firstStyleOf([bow, tie("odd", null)])?.slug).toBe("bow")
    expect(firstStyleOf([])).toBeNull()
  })
})

describe("the width of a style", () => {
  it("is not said where nobody knows it", () => {
    expect(widthOf(tie("wide", 3.25))).toBe("3.25 in")
    expect(widthOf(bow)).toBeNull()
  })
})
