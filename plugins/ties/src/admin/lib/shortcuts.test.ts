import { SHORTCUTS, shortcutOf } from "./shortcuts"

/** Sequences of Medusa's dashboard, from its own list of what can be searched and its settings. */
const DASHBOARD = new Set(["go", "gp", "ga", "gi", "gu", "gg", "gc", "gm", "gk", "gl", "gr", "g,", "bye"])

describe("shortcutOf", () => {
  it("knows single keys and sequences", () => {
    expect(shortcutOf(["a"])).toBe("approve")
    expect(shortcutOf(["?"])).toBe("help")
    expect(shortcutOf(["g"])).toBe("begun")
    expect(shortcutOf(["g", "d"])).toBe("my_day")
  })

  it("takes what follows a begun sequence for no shortcut of its own: `g` and `a` must not approve", () => {
    expect(shortcutOf(["g", "a"])).toBe("none")
    expect(shortcutOf(["g", "r"])).toBe("none")
  })

  it("minds capitals, so that nothing is approved by a word typed in shouting", () => {
    expect(shortcutOf(["A"])).toBe("none")
  })
})

describe("the list of shortcuts", () => {
  const written = Object.values(SHORTCUTS).map(({ keys }) => keys.join(""))

  it("has none twice, and none that begins another", () => {
    expect(new Set(written).size).toBe(written.length)
    for (const one of written) {
      expect(written.filter((other) => other !== one && other.startsWith(one) && one !== "Enter")).toEqual([])
    }
  })

  it("takes none of the dashboard's", () => {
    expect(written.filter((one) => DASHBOARD.has(one))).toEqual([])
  })
})
