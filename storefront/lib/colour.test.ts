import { nearest } from "./colour"

const navy = { slug: "navy", hex: "#1B2A5C" }
const darkNavy = { slug: "dark-navy", hex: "#0B1533" }
const aqua = { slug: "aqua", hex: "#63CBD3" }
const mystery = { slug: "mystery", hex: null }

describe("nearest colours", () => {
  it("come closest first, without the colour itself", () => {
    expect(nearest(navy, [aqua, navy, darkNavy], 5)).toEqual([darkNavy, aqua])
    expect(nearest(navy, [aqua, navy, darkNavy], 1)).toEqual([darkNavy])
  })

  it("put a colour that nobody knows last", () => {
    expect(nearest(navy, [mystery, aqua], 5)).toEqual([aqua, mystery])
  })

  it("keep the family's order beside an unknown colour", () => {
    expect(nearest(mystery, [aqua, darkNavy], 5)).toEqual([aqua, darkNavy])
  })
})
