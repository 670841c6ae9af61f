import { isNodeNewEnough, nodeProblem } from "./node-version.cjs"

describe("the version of Node", () => {
  it.each([
    ["20.19.0", true],
    ["20.20.2", true],
    ["22.0.0", true],
    ["20.18.3", false],
    ["18.20.8", false],
    ["20.9.0", false],
  ])("%s is new enough: %s", (version, expected) => {
    expect(isNodeNewEnough(version)).toBe(expected)
  })

  it("is one sentence with both versions when it is too old, and nothing when it is not", () => {
    expect(nodeProblem("18.20.8")).toMatch(
      /^KCT Ties needs Node 20\.19\.0 or newer and this is Node 18\.20\.8.*\.$/,
    )
    expect(nodeProblem("20.19.0")).toBeUndefined()
  })
})
