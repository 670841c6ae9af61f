import { sampleCatalogue } from "@/features/catalogue/sample"
import { findPictured } from "./pictured"

const styles = (...parts: string[]) => findPictured(sampleCatalogue(), parts).map(({ style }) => style.slug)

describe("what a social card shows", () => {
  it("is one tie of each family, the colours of a family, a colour in all styles, or one tie", () => {
    expect(styles()).toEqual(["wide", "wide"])
    expect(styles("blues")).toEqual(["wide", "wide"])
    expect(styles("blues", "navy")).toEqual(["wide", "bow"])
    expect(styles("blues", "navy", "bow")).toEqual(["bow"])
  })

  it.each([
    [["greens"]],
    [["blues", "coral"]],
    [["blues", "navy", "vast"]],
    [["blues", "navy", "bow", "x"]],
    [["empty"]],
  ])("is nothing for %j", (parts) => {
    expect(styles(...parts)).toEqual([])
  })
})
