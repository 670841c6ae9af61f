import fc from "fast-check"
import { colourDifference } from "@/lib/colour"
import { hexOf, inDaylight } from "./balance"
import { measure } from "./measure"
import { patchAt, type Pixels, type Rgb } from "./patch"

/** A photo whose left half is one colour and whose right half is another. */
function halves(left: Rgb, right: Rgb, size = 60): Pixels {
  const data = new Uint8ClampedArray(size * size * 4)
  for (let at = 0; at < size * size; at++) data.set([...(at % size < size / 2 ? left : right), 255], at * 4)
  return { width: size, height: size, data }
}
const LEFT = { x: 0.2, y: 0.5 }
const RIGHT = { x: 0.8, y: 0.5 }

const toLinear = (byte: number) => {
  const v = byte / 255
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
}
const toByte = (v: number) => Math.round(255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055))
const bytesOf = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))

/** How a thing looks to a camera in a light: channel by channel, the coarse way in which lamps tint. */
function photographed(hex: string, light: Rgb): Rgb {
  const [r = 0, g = 0, b = 0] = bytesOf(hex).map((byte, at) => toByte(toLinear(byte) * light[at]!))
  return [r, g, b]
}

describe("patchAt", () => {
  it("averages light, not codes: black and white threads look like the grey that they make together", () => {
    const stripes = halves([0, 0, 0], [255, 255, 255], 600)
    const { light } = patchAt(stripes, { x: 0.5, y: 0.5 })
    expect(light[0]).toBeGreaterThan(0.4)
    expect(light[0]).toBeLessThan(0.6)
    expect(hexOf([0.5, 0.5, 0.5])).toBe("#BCBCBC")
  })

  it("stays within the photo, wherever the loupe is", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (x, y) => {
        const { light, clipped } = patchAt(halves([9, 99, 199], [9, 99, 199]), { x, y })
        expect([toByte(light[0]), toByte(light[1]), toByte(light[2]), clipped]).toEqual([9, 99, 199, 0])
      }),
    )
  })
})

describe("inDaylight", () => {
  it("changes no colour where the white is the screen's own, as bright as a white thing is", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), ([r, g, b]) => {
        const light = [r, g, b].map(toLinear) as unknown as Rgb
        const hex = `#${[r, g, b].map((one) => one.toString(16).padStart(2, "0")).join("")}`.toUpperCase()
        expect(inDaylight(light, [0.9, 0.9, 0.9])).toBe(hex)
      }),
    )
  })

  it("shows white as white in any light", () => {
    const part = fc.double({ min: 0.1, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(part, part, part), (white) => {
        expect(inDaylight(white, white)).toBe(hexOf([0.9, 0.9, 0.9]))
      }),
    )
  })
})

describe("measure", () => {
  const DRESS = "#C58F8F"
  const PAPER = hexOf([0.9, 0.9, 0.9])

  it.each([
    ["a lamp", [1, 0.8, 0.55]],
    ["shade", [0.5, 0.55, 0.65]],
    ["a dim room", [0.3, 0.28, 0.22]],
  ] as [string, Rgb][])(
    "finds a dress's colour in the light of %s, which alone it would miss",
    (_, light) => {
      const seen = photographed(DRESS, light)
      const found = measure(halves(seen, photographed(PAPER, light)), LEFT, RIGHT)
      const hex = "hex" in found ? found.hex : found.problem
      expect(colourDifference(hex, DRESS)).toBeLessThan(4)
      const unbalanced = hexOf(seen.map(toLinear) as unknown as Rgb)
      expect(colourDifference(unbalanced, DRESS)).toBeGreaterThan(8)
    },
  )

  it.each([
    ["a washed-out fabric", [255, 200, 210], [200, 200, 200], "fabric", /washed out/],
    ["a fabric in the dark", [2, 2, 2], [200, 200, 200], "fabric", /too dark to have a colour/],
    ["an overexposed white", [90, 40, 40], [255, 255, 255], "white", /overexposed/],
    ["a white in the dark", [90, 40, 40], [60, 60, 60], "white", /too dark to be white/],
    ["something red for white", [90, 40, 40], [230, 60, 60], "white", /a colour and not white/],
    ["a white darker than the fabric", [240, 235, 238], [120, 120, 120], "white", /brighter than the white/],
  ] as [string, Rgb, Rgb, string, RegExp][])(
    "refuses %s with a sentence",
    (_, left, right, target, words) => {
      expect(measure(halves(left, right), LEFT, RIGHT)).toEqual({
        target,
        problem: expect.stringMatching(words),
      })
    },
  )
})
