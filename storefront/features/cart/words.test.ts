import { contents, shortageWords, ties } from "./words"

describe("words of the bag", () => {
  it("count ties", () => {
    expect(ties(1)).toBe("1 tie")
    expect(ties(12)).toBe("12 ties")
  })

  it("never call a swatch kit a tie", () => {
    const tie = { quantity: 3, drawn: { style: "skinny-tie", hex: null } }
    const kit = { quantity: 1, drawn: { kit: [] } }
    expect(contents([tie, { quantity: 1, drawn: null }])).toBe("4 ties")
    expect(contents([tie, kit])).toBe("3 ties, 1 swatch kit")
    expect(contents([kit, kit])).toBe("2 swatch kits")
    expect(contents([])).toBe("0 ties")
  })

  it("say how many are left and what the bag holds", () => {
    const name = "Navy Blue, Skinny Tie"
    expect(shortageWords({ name, available: 3, held: 2 })).toBe(
      "Only 3 of Navy Blue, Skinny Tie are left. Your bag keeps 2.",
    )
    expect(shortageWords({ name, available: 1, held: 0 })).toBe(
      "Only 1 of Navy Blue, Skinny Tie is left. Nothing was added.",
    )
    expect(shortageWords({ name, available: 0, held: 0 })).toBe(
      "Navy Blue, Skinny Tie has just sold out. Nothing was added.",
    )
  })
})
