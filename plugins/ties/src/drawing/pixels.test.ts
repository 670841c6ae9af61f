import { differenceCiede2000 } from "culori"
import fc from "fast-check"
import sharp from "sharp"
import { UNITS_PER_INCH } from "./frame"
import type { TieShape } from "./shape"
import { tieSvg } from "./svg"

/** Rendered at one pixel a drawing unit, so that a place of the drawing is a pixel. */
const SIZE = 400

interface Pixels {
  at(x: number, y: number): [number, number, number, number]
}

async function pixels(shape: TieShape, hex: string, background?: string): Promise<Pixels> {
  const svg = tieSvg({ shape, hex, size: SIZE, ...(background && { background }) })
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return {
    at: (x, y) =>
      [0, 1, 2, 3].map((c) => data[(y * info.width + x) * 4 + c]) as [number, number, number, number],
  }
}

const necktie = (widthInches: number): TieShape => ({ kind: "necktie", widthInches })
const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`)
const difference = differenceCiede2000()
const rows = (from: number, to: number, step = 10) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)

/** The mean of a small square, as a colour for culori. */
function meanAround(picture: Pixels, x: number, y: number) {
  const square = rows(y - 3, y + 3, 1).flatMap((row) =>
    rows(x - 2, x + 2, 1).map((col) => picture.at(col, row)),
  )
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map(
    (c) => square.reduce((sum, pixel) => sum + (pixel[c] ?? 0), 0) / square.length / 255,
  )
  return { mode: "rgb" as const, r, g, b }
}

/** Pixels across which the cloth is opaque, in its widest row under the tail. */
async function widestRow(widthInches: number): Promise<number> {
  const picture = await pixels(necktie(widthInches), "#FF0000")
  const widths = rows(380, 484, 1).map(
    (y) => rows(0, SIZE - 1, 1).filter((x) => picture.at(x, y)[3] === 255 && picture.at(x, y)[0] > 60).length,
  )
  // the tail's own rows are wider by what shows of it; the blade is measured where it has ended
  const tailEnds = 485 - ((widthInches * UNITS_PER_INCH) / 2) * 0.93 - 8
  return Math.max(...widths.slice(Math.max(0, Math.ceil(tailEnds) - 380)))
}

describe("a drawn tie's pixels", () => {
  it("are as wide as its inches say, to two pixels", async () => {
    for (const inches of [1.5, 2.25, 2.75, 3.25, 4, 5])
      expect(Math.abs((await widestRow(inches)) - inches * UNITS_PER_INCH)).toBeLessThanOrEqual(2)
  })

  it("show the colour itself in the middle of the blade, whatever the colour", async () => {
    const colours = fc.oneof(anyHex, fc.constantFrom("#FFFFFF", "#F8F2E0", "#111111", "#000000", "#F5C518"))
    await fc.assert(
      fc.asyncProperty(colours, fc.constantFrom(2.25, 3.25, 4), async (hex, inches) => {
        const seen = meanAround(await pixels(necktie(inches), hex), 204, 360)
        expect(difference(seen, hex)).toBeLessThan(5)
      }),
      { numRuns: 25 },
    )
  })

  it.each<[string, TieShape, number[]]>([
    ["necktie", necktie(3.25), rows(150, 430)],
    ["bow tie", { kind: "bow_tie" }, rows(225, 355)],
  ])("keep a white %s apart from a white page all along its edge", async (_, shape, heights) => {
    const [white, black] = [
      await pixels(shape, "#FFFFFF", "#FFFFFF"),
      await pixels(shape, "#000000", "#FFFFFF"),
    ]
    for (const y of heights) {
      const edge = rows(0, SIZE - 1, 1).findIndex((x) => black.at(x, y)[0] < 40)
      const darkest = Math.min(...rows(edge, edge + 4, 1).map((x) => white.at(x, y)[0]))
      expect(darkest).toBeLessThan(242)
    }
  })

  it.each<[string, TieShape, [number, number]]>([
    ["necktie", necktie(3.25), [155, 245]],
    ["bow tie", { kind: "bow_tie" }, [65, 335]],
  ])("let the sheen of a black %s be seen", async (_, shape, [from, to]) => {
    const picture = await pixels(shape, "#111111", "#FFFFFF")
    const lit = rows(240, 330, 2).flatMap((y) => rows(from, to, 2).map((x) => picture.at(x, y)[0]))
    const silk = lit.filter((value) => value < 200)
    expect(Math.max(...silk)).toBeGreaterThan(0x11 + 60)
    expect(silk.filter((value) => value > 0x11 + 25).length / silk.length).toBeGreaterThan(0.1)
  })

  it("have no light on the table: what is not cloth is at most shadow", async () => {
    for (const shape of [necktie(1), necktie(3.25), necktie(6), { kind: "bow_tie" } as const]) {
      const picture = await pixels(shape, "#111111")
      const beside = rows(0, 499, 1).flatMap((y) =>
        rows(0, SIZE - 1, 1).map((x) => [x, y, picture.at(x, y)] as const),
      )
      // the bow's slider is nickel and has an edge of its own
      const slider = (x: number, y: number) =>
        shape.kind === "bow_tie" && x > 230 && x < 262 && y > 95 && y < 135
      const spilt = beside.filter(
        ([x, y, [r, , , a]]) => a < 128 && ((r - 0x11) * a) / 255 > 4 && !slider(x, y),
      )
      expect(spilt.map(([x, y]) => `${x},${y}`)).toEqual([])
    }
  })

  it("are transparent beside the tie where no background is asked for", async () => {
    expect((await pixels(necktie(3.25), "#FF0000")).at(20, 250)[3]).toBe(0)
    expect((await pixels(necktie(3.25), "#FF0000", "#00ff00")).at(20, 250)).toEqual([0, 255, 0, 255])
  })
})
