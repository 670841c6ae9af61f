import fc from "fast-check"
import { EMPTY, moved, nudgeOf, type Move } from "./desk"

describe("the loupe", () => {
  it("asks for fabric, then for white, and then only for what is chosen", () => {
    const fabric = moved(moved(EMPTY, { kind: "put", at: { x: 0.2, y: 0.3 } }), { kind: "take" })
    expect(fabric.target).toBe("white")
    const both = moved(moved(fabric, { kind: "put", at: { x: 0.8, y: 0.8 } }), { kind: "take" })
    expect(both).toEqual({ target: "white", fabric: { x: 0.2, y: 0.3 }, white: { x: 0.8, y: 0.8 } })
    expect(moved(both, { kind: "choose", target: "fabric" }).target).toBe("fabric")
  })

  it("starts in the middle for who has only keys", () => {
    const step = nudgeOf("ArrowRight", false)!
    expect(moved(EMPTY, { kind: "nudge", ...step }).fabric).toEqual({ x: 0.51, y: 0.5 })
    expect(moved(EMPTY, { kind: "take" }).fabric).toEqual({ x: 0.5, y: 0.5 })
    expect(nudgeOf("Tab", false)).toBeNull()
  })

  it("never leaves the photo", () => {
    const far = fc.double({ min: -3, max: 3, noNaN: true })
    const move: fc.Arbitrary<Move> = fc.oneof(
      fc.record({ kind: fc.constant("put" as const), at: fc.record({ x: far, y: far }) }),
      fc.record({ kind: fc.constant("nudge" as const), x: far, y: far }),
      fc.constant({ kind: "take" as const }),
    )
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const { fabric, white } = moves.reduce(moved, EMPTY)
        const coordinates = [fabric, white].flatMap((point) => (point ? [point.x, point.y] : []))
        expect(coordinates.every((v) => v >= 0 && v <= 1)).toBe(true)
      }),
    )
  })
})
