import fc from "fast-check"
import { CLOSE, closeColours } from "./close-colours"
import { colourDistance } from "./distance"

const named = (hex: string | null, at: number) => ({ slug: `c${at}`, hex })
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`)
/** Colours that are likely to be near each other: a random pair of all colours hardly ever is. */
const shades = fc
  .tuple(fc.nat(200), fc.nat(200), fc.nat(200), fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20))))
  .map(([r, g, b, steps]) =>
    steps.map(([x, y, z], at) =>
      named(`#${[r + x, g + y, b + z].map((v) => v.toString(16).padStart(2, "0")).join("")}`, at),
    ),
  )

describe("closeColours", () => {
  it("warns of two blues that look like one gone wrong, and not of one worn by all", () => {
    const cobalt = { slug: "cobalt", hex: "#0047AB" }
    const almost = { slug: "almost", hex: "#0A4FB3" }
    const found = closeColours([cobalt, almost, cobalt])
    expect(found).toHaveLength(1)
    expect(found[0]?.colors).toEqual([cobalt, almost])
  })

  it("claims nothing where a value is unknown", () => {
    expect(closeColours([named(null, 1), named(null, 2), named("#0047AB", 3)])).toEqual([])
  })

  it("says nothing of what nobody can tell apart", () => {
    expect(closeColours([named("#0047AB", 1), named("#0047AB", 2), named("#0047AC", 3)])).toEqual([])
  })

  it("finds every pair whose difference is between the limits, once, and no other", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          shades,
          fc.array(hex).map((all) => all.map(named)),
        ),
        (colors) => {
          const found = closeColours(colors).map(({ colors: [a, b] }) => [a.slug, b.slug].sort().join())
          const expected = colors.flatMap((a, at) =>
            colors.slice(at + 1).flatMap((b) => {
              const difference = colourDistance(a.hex, b.hex)!
              return difference >= CLOSE.from && difference <= CLOSE.to
                ? [[a.slug, b.slug].sort().join()]
                : []
            }),
          )
          expect(found.sort()).toEqual(expected.sort())
        },
      ),
    )
  })

  it("warns of the same pairs in whatever order the colours come, the most alike first", () => {
    const pairs = (colors: ReturnType<typeof named>[]) =>
      closeColours(colors).map(({ colors: both }) =>
        both
          .map(({ slug }) => slug)
          .sort()
          .join(),
      )
    fc.assert(
      fc.property(shades, (colors) => {
        expect(pairs([...colors].reverse()).sort()).toEqual(pairs(colors).sort())
        const differences = closeColours(colors).map(({ difference }) => difference)
        expect(differences).toEqual([...differences].sort((a, b) => a - b))
      }),
    )
  })
})
