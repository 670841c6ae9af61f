import sharp from "sharp"
import { ASPECT_RATIO, type TieShape } from "../drawing"
import { PICTURE_HEIGHT, PICTURE_WIDTH, renderTiePicture } from "./render"

const necktie: TieShape = { kind: "necktie", widthInches: 3.25 }

describe("a tie's rendered picture", () => {
  it.each<[string, TieShape, string | null]>([
    ["navy necktie", necktie, "#1B2A5C"],
    ["white bow tie", { kind: "bow_tie" }, "#FFFFFF"],
    ["necktie of unknown colour", necktie, null],
  ])("of a %s is an AVIF and a WebP of one size, opaque and small", async (_, shape, hex) => {
    const picture = await renderTiePicture({ shape, hex })
    const [avif, webp] = await Promise.all([picture.avif, picture.webp].map((file) => sharp(file).metadata()))
    expect(avif).toMatchObject({ format: "heif", compression: "av1", width: PICTURE_WIDTH, hasAlpha: false })
    expect(webp).toMatchObject({ format: "webp", height: PICTURE_HEIGHT, hasAlpha: false })
    expect([picture.width, picture.height]).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT])
    expect(picture.avif.length).toBeLessThan(30_000)
    expect(picture.webp.length).toBeLessThan(40_000)
  })

  it("has a placeholder of its own shape and colour", async () => {
    const { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } = await import("thumbhash")
    const { thumbhash } = await renderTiePicture({ shape: { kind: "bow_tie" }, hex: "#C8102E" })
    const hash = Buffer.from(thumbhash, "base64")
    const { r, g, b, a } = thumbHashToAverageRGBA(hash)
    expect(hash.length).toBeLessThan(40)
    expect(thumbHashToApproximateAspectRatio(hash)).toBeCloseTo(ASPECT_RATIO, 0)
    expect(a).toBe(1)
    expect(r).toBeGreaterThan(Math.max(g, b))
  })

  it("is the same bytes each time, and others for another colour", async () => {
    const [once, again, other] = await Promise.all(
      ["#6B1027", "#6B1027", "#6B1028"].map((hex) => renderTiePicture({ shape: necktie, hex })),
    )
    expect(again).toEqual(once)
    expect(other?.webp.equals(once?.webp ?? Buffer.alloc(0))).toBe(false)
  })

  it("is refused for what cannot be drawn", async () => {
    await expect(renderTiePicture({ shape: necktie, hex: "navy" })).rejects.toThrow(TypeError)
    await expect(
      renderTiePicture({ shape: { kind: "necktie", widthInches: -1 }, hex: "#fff" }),
    ).rejects.toThrow(RangeError)
  })
})
