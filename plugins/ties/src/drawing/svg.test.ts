import { gzipSync } from "node:zlib"
import fc from "fast-check"
import sharp from "sharp"
import { WIDTH_LIMITS_INCHES } from "./frame"
import type { TieShape } from "./shape"
import { tieSprite, tieSvg, tieSymbol } from "./svg"

const STYLES = [
  { slug: "ultra-skinny-tie", name: "Ultra Skinny Tie", width_inches: 2.25 },
  { slug: "skinny-tie", name: "Skinny Tie", width_inches: 2.75 },
  { slug: "classic-width-tie", name: "Classic Width Tie", width_inches: 3.25 },
  { slug: "bow-tie", name: "Bow Tie", width_inches: null },
]
const anyShape: fc.Arbitrary<TieShape> = fc.oneof(
  fc.constant<TieShape>({ kind: "bow_tie" }),
  fc
    .double({ ...WIDTH_LIMITS_INCHES, noNaN: true })
    .map((widthInches): TieShape => ({ kind: "necktie", widthInches })),
)
const necktie: TieShape = { kind: "necktie", widthInches: 3.25 }

const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string)
const referencesIn = (markup: string) =>
  [...markup.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map((match) => (match[1] ?? match[2]) as string)
const symbolIn = (markup: string) => markup.slice(markup.indexOf("<symbol"))

/** librsvg's parser refuses what is not well-formed. */
const parsed = (document: string) => sharp(Buffer.from(document)).metadata()

describe("a sprite", () => {
  const sprite = tieSprite(STYLES)

  it("has one symbol for each style, and a fifth by itself", () => {
    const five = tieSprite([...STYLES, { slug: "wide-tie", name: "Wide Tie", width_inches: 4 }])
    expect(sprite.match(/<symbol id="tie-[a-z-]+"/g)).toHaveLength(4)
    expect(five).toContain('<symbol id="tie-wide-tie"')
  })

  it("has no id twice, and none that is asked for and missing", () => {
    const ids = idsIn(sprite)
    expect(new Set(ids).size).toBe(ids.length)
    expect(referencesIn(sprite).filter((id) => !ids.includes(id))).toEqual([])
  })

  it("is hidden without display:none, under which its gradients would be lost", () => {
    expect(sprite).toMatch(/^<svg [^>]*aria-hidden="true"[^>]*width="0" height="0"/)
    expect(sprite).not.toContain("display")
  })

  it("weighs little: no symbol that a page clones over 3 kB, all four with their maps under 7 kB gzipped", () => {
    for (const { slug, width_inches } of STYLES) {
      const shape: TieShape =
        width_inches === null ? { kind: "bow_tie" } : { kind: "necktie", widthInches: width_inches }
      expect(symbolIn(tieSymbol(`tie-${slug}`, shape)).length).toBeLessThan(3_000)
    }
    expect(gzipSync(sprite).length).toBeLessThan(7_000)
  })

  it("uses no filter, which phones paint slowly", () => {
    expect(sprite).not.toMatch(/<filter|<fe[A-Z]|filter=/)
  })

  it("bakes no colour into a symbol's cloth: all its tones come from whoever uses it", () => {
    const symbol = symbolIn(tieSymbol("tie-x", necktie))
    const fills = [...symbol.matchAll(/ fill="([^"]+)"/g)].map((match) => match[1])
    expect(fills).toEqual([
      "url(#tie-x-g)",
      "var(--tie-cloth,currentColor)",
      "var(--tie-deep,#000)",
      "var(--tie-light,#fff)",
    ])
  })

  it("refuses two styles of one slug, and a slug that is no word", () => {
    const [style] = STYLES as [(typeof STYLES)[0]]
    expect(() => tieSprite([style, style])).toThrow(/ultra-skinny-tie/)
    expect(() => tieSprite([{ slug: 'x"><script>', name: "X" }])).toThrow(TypeError)
  })
})

describe("any drawing", () => {
  it("is well-formed XML, as a symbol and as a document, with ids that meet nobody else's", async () => {
    await fc.assert(
      fc.asyncProperty(anyShape, async (shape) => {
        const symbol = tieSymbol("tie-a", shape)
        const page = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="5">${symbol}</svg>`
        await expect(parsed(page)).resolves.toMatchObject({ format: "svg" })
        await expect(parsed(tieSvg({ shape, hex: "#123", size: 40 }))).resolves.toMatchObject({ height: 50 })
        expect(idsIn(symbol).every((id) => id === "tie-a" || id.startsWith("tie-a-"))).toBe(true)
        expect(symbol).not.toMatch(/NaN|undefined|Infinity/)
      }),
      { numRuns: 40 },
    )
  })

  it("is the same text each time", () => {
    fc.assert(fc.property(anyShape, (shape) => expect(tieSymbol("t", shape)).toBe(tieSymbol("t", shape))))
    expect(tieSprite(STYLES)).toBe(tieSprite(STYLES))
  })
})

describe("a standalone picture", () => {
  it("has literal values only", () => {
    expect(tieSvg({ shape: necktie, hex: "#1B2A5C", size: 400 })).not.toMatch(/var\(|currentColor/)
    expect(tieSvg({ shape: necktie, hex: null, size: 400 })).not.toMatch(/var\(|currentColor/)
  })

  it("says its title, whatever is in it", async () => {
    const svg = tieSvg({ shape: necktie, hex: "#fff", size: 40, title: 'Tie & "bow" </svg>\u0000\u0007' })
    expect(svg).toContain("<title>Tie &amp; &quot;bow&quot; &lt;/svg&gt;</title>")
    await expect(parsed(svg)).resolves.toMatchObject({ width: 40 })
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 10_001])("refuses to be %d pixels wide", (size) => {
    expect(() => tieSvg({ shape: necktie, hex: "#fff", size })).toThrow(RangeError)
  })

  it("refuses a colour or background that is none, rather than write it into the document", () => {
    expect(() => tieSvg({ shape: necktie, hex: "navy", size: 40 })).toThrow(TypeError)
    expect(() => tieSvg({ shape: necktie, hex: "#fff", size: 40, background: '"/><x a="' })).toThrow(
      TypeError,
    )
  })
})
