import { oklch } from "culori"
import fc from "fast-check"
import { checkedHex, hexToOklch, oklchToHex } from "./oklab"
import { shading, tieColorVars } from "./shading"

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, "0").toUpperCase()}`)
const notAColour = ["", "#12", "#12345", "#1234567", "123456", "red", "#GGGGGG", "#fff ", 'url(#x)"']

describe("OKLCH", () => {
  it("agrees with culori on every colour", () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const [ours, theirs] = [hexToOklch(hex), oklch(hex)]
        expect(ours.l).toBeCloseTo(theirs?.l ?? Number.NaN, 3)
        expect(ours.c).toBeCloseTo(theirs?.c ?? Number.NaN, 3)
      }),
    )
  })

  it("brings every colour back as it was", () => {
    fc.assert(fc.property(anyHex, (hex) => expect(oklchToHex(hexToOklch(hex))).toBe(hex)))
  })

  it("gives up chroma, not lightness, for a colour that no screen shows", () => {
    const asked = { l: 0.6, c: 0.4, h: 145 }
    const shown = hexToOklch(oklchToHex(asked))
    expect(shown.l).toBeCloseTo(asked.l, 1)
    expect(shown.c).toBeLessThan(asked.c)
  })
})

describe("a colour's shading", () => {
  it("has for every colour a light tone no darker and a deep tone no lighter than itself", () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const tones = shading(hex)
        const [l, light, deep] = [hex, tones.light, tones.deep].map((each) => hexToOklch(each).l)
        expect(light).toBeGreaterThanOrEqual((l ?? 1) - 0.01)
        expect(deep).toBeLessThanOrEqual((l ?? 0) + 0.01)
        for (const strength of [tones.sheen, tones.shade, tones.edge]) {
          expect(strength).toBeGreaterThan(0)
          expect(strength).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it("is stronger in sheen for black than for any middling colour", () => {
    expect(shading("#111111").sheen).toBeGreaterThan(shading("#2A4FC1").sheen)
  })

  it("keeps yellow from turning green in its folds", () => {
    const [cloth, fold] = [hexToOklch("#F5C518"), hexToOklch(shading("#F5C518").deep)]
    expect(fold.h).toBeLessThan(cloth.h)
  })

  it.each(notAColour)("refuses %p, which is no colour", (hex) => {
    expect(() => shading(hex)).toThrow(TypeError)
    expect(() => tieColorVars(hex)).toThrow(TypeError)
  })

  it("writes a short colour out", () => {
    expect(checkedHex("#1bf")).toBe("#11BBFF")
  })
})

describe("the style of a tie", () => {
  it("carries a known colour as it is", () => {
    expect(tieColorVars("#1b2a5c")).toMatchObject({ color: "#1B2A5C", "--tie-cloth": "currentColor" })
  })

  it("shows an unknown colour as hatched grey cloth with little sheen, and as no colour", () => {
    const vars = tieColorVars(null)
    expect(vars["--tie-cloth"]).toContain("url(#tie-undyed)")
    expect(hexToOklch(vars.color).c).toBeLessThan(0.005)
    expect(Number(vars["--tie-sheen"])).toBeLessThan(0.3)
  })

  it("says the same properties for every colour, so that none is inherited from a tie around it", () => {
    expect(Object.keys(tieColorVars(null))).toEqual(Object.keys(tieColorVars("#fff")))
  })
})
