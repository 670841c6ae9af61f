import { spread } from "./spread"

describe("some of a list", () => {
  it("are spread over all of it, in order", () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([1, 4, 7])
    expect(spread([0, 1, 2, 3, 4], 1)).toEqual([2])
  })

  it("are all of it where it is short, and none of an empty one", () => {
    expect(spread(["a", "b"], 5)).toEqual(["a", "b"])
    expect(spread([], 5)).toEqual([])
  })
})
