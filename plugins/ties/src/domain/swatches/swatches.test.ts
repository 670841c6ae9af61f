import fc from "fast-check"
import { chooseColors } from "./choose-colors"
import { CODE_LETTERS, isCreditCode } from "./credit-code"
import { creditState, type KitSale, whyWithdrawn } from "./credit-standing"
import { matchKits } from "./match-kits"

const sold = new Map(["navy", "gold", "ivory"].map((slug) => [slug, { slug }]))

describe("chooseColors", () => {
  it("takes each colour once, in the order chosen", () => {
    expect(chooseColors(["gold", "navy", "gold"], sold, 2)).toEqual({
      colors: [{ slug: "gold" }, { slug: "navy" }],
    })
  })

  it.each([
    [["sand"], 'we sell no colour "sand"'],
    [[], "choose at least one colour"],
    [["navy", "gold", "ivory"], "a kit holds 2 colours at most, and these are 3"],
  ])("makes no kit of %j", (slugs, problem) => {
    expect(chooseColors(slugs, sold, 2)).toEqual({ problem })
  })
})

describe("matchKits", () => {
  const line = (at: number) => ({ id: `l${at}`, token: `t${at}` })

  it("believes a token of the same cart, once", () => {
    const matched = matchKits(
      [
        { id: "o1", token: "t2" },
        { id: "o2", token: "t2" },
        { id: "o3", token: "forged" },
      ],
      [line(1), line(2)],
    )
    expect(Object.fromEntries(matched)).toEqual({ o1: "l2", o2: "l1" })
  })

  it("finds colours for every line while there are any, and gives none out twice, whatever was written", () => {
    const token = fc.option(fc.constantFrom("t0", "t1", "t2", "t3", "forged"))
    fc.assert(
      fc.property(fc.array(token, { maxLength: 6 }), fc.nat(4), (tokens, count) => {
        const lines = Array.from({ length: count }, (_, at) => line(at))
        const matched = matchKits(
          tokens.map((one, at) => ({ id: `o${at}`, token: one })),
          lines,
        )
        expect(matched.size).toBe(Math.min(tokens.length, count))
        expect(new Set(matched.values()).size).toBe(matched.size)
      }),
    )
  })
})

describe("a credit", () => {
  const sale: KitSale = { canceled: false, quantity: 2, returned: 0, captured: 30, refunded: 0 }

  it.each([
    [{}, null],
    [{ returned: 1 }, null],
    [{ refunded: 29.9 }, null],
    [{ captured: 0, refunded: 0 }, null],
    [{ returned: 2 }, "The kit was returned."],
    [{ canceled: true }, "The order was cancelled."],
    [{ refunded: 30 }, "The order was refunded in full."],
    [{ captured: 0.3, refunded: 0.1 + 0.2 }, "The order was refunded in full."],
  ])("of a sale with %j is withdrawn because: %s", (change, because) => {
    expect(whyWithdrawn({ ...sale, ...change })).toBe(because)
  })

  it("that was spent stays spent", () => {
    expect(creditState({ withdrawn: true, used: 1 })).toBe("spent")
    expect(creditState({ withdrawn: true, used: 0 })).toBe("withdrawn")
    expect(creditState({ withdrawn: false, used: 0 })).toBe("ready")
  })

  it("is known by its code, and no promotion of staff's is taken for one", () => {
    const part = fc
      .array(fc.constantFrom(...CODE_LETTERS), { minLength: 4, maxLength: 4 })
      .map((letters) => letters.join(""))
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(isCreditCode(`SWATCH-${a}-${b}-${c}`)).toBe(true)
        expect(isCreditCode(`${a}-${b}-${c}`)).toBe(false)
      }),
    )
    expect(["SWATCH", "SWATCH-10OFF", "SWATCH-2222-AAAA-ZZZ0", "TIES_RULE_r"].filter(isCreditCode)).toEqual(
      [],
    )
  })
})
