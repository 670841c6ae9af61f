import { drawable } from "./drawable"

describe("a style that is to be drawn", () => {
  it("keeps its width", () => {
    expect(drawable({ slug: "a", name: "A", width_inches: 3.25 }).width_inches).toBe(3.25)
    expect(drawable({ slug: "a", name: "A", width_inches: null }).width_inches).toBeNull()
  })

  it("is drawn as wide as a tie can be where the source says more", () => {
    expect(drawable({ slug: "a", name: "A", width_inches: 40 }).width_inches).toBe(6)
    expect(drawable({ slug: "a", name: "A", width_inches: 0 }).width_inches).toBe(1)
  })
})
