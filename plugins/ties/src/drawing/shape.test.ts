import fc from "fast-check"
import { BOW_TIE_KNOT, DEFAULT_WIDTH_INCHES, NECKTIE_KNOT, WIDTH_LIMITS_INCHES } from "./frame"
import { checkedShape, knotOf, shapeOfStyle, type TieShape } from "./shape"

const style = (slug: string, name: string, width_inches?: number | null) => ({ slug, name, width_inches })

describe("the shape of a style", () => {
  it.each([
    ["bow-tie", "Bow Tie"],
    ["bowtie", "Pre-tied"],
    ["papillon", "Self-tie Bow"],
    ["formal", "BOW TIE, velvet"],
  ])("is a bow where its slug or name says bow: %s, %s", (slug, name) => {
    expect(shapeOfStyle(style(slug, name, null))).toEqual({ kind: "bow_tie" })
  })

  it.each([
    ["rainbow-tie", "Rainbow Tie"],
    ["elbow", "Bowery Slim"],
  ])("is a necktie where another word merely contains bow: %s, %s", (slug, name) => {
    expect(shapeOfStyle(style(slug, name, 3))).toEqual({ kind: "necktie", widthInches: 3 })
  })

  it("takes any width there is a tie for, as it is", () => {
    const width = fc.double({ ...WIDTH_LIMITS_INCHES, noNaN: true })
    fc.assert(
      fc.property(width, (inches) => {
        expect(shapeOfStyle(style("wide", "Wide", inches))).toEqual({ kind: "necktie", widthInches: inches })
      }),
    )
  })

  it.each([[null], [undefined]])("is drawn as the classic where the width is %s", (width) => {
    expect(shapeOfStyle(style("new", "New Tie", width))).toEqual({
      kind: "necktie",
      widthInches: DEFAULT_WIDTH_INCHES,
    })
  })

  it.each([0, -3, 0.99, 6.01, 325])("refuses a necktie %d inches wide, saying what is possible", (width) => {
    expect(() => shapeOfStyle(style("x", "X", width))).toThrow(RangeError)
    expect(() => shapeOfStyle(style("x", "X", width))).toThrow(/between 1 and 6 inches/)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "3.25" as unknown as number])(
    "refuses a width that is no number: %p",
    (width) => expect(() => checkedShape({ kind: "necktie", widthInches: width })).toThrow(TypeError),
  )

  it("refuses a kind that nobody drew", () => {
    expect(() => checkedShape({ kind: "ascot" } as unknown as TieShape)).toThrow(/ascot/)
  })

  it("has its knot where its kind has it, whatever the width", () => {
    expect(knotOf({ kind: "necktie", widthInches: 2 })).toBe(NECKTIE_KNOT)
    expect(knotOf({ kind: "necktie", widthInches: 4 })).toBe(NECKTIE_KNOT)
    expect(knotOf({ kind: "bow_tie" })).toBe(BOW_TIE_KNOT)
  })
})
