import { parseAside, writeAside } from "./aside"

const WEDDING = "cart_01ABCDEFGHJK"
const OWN = { id: "cart_01OWNOWNOWN", count: 3 }

describe("the bag that is put aside for a wedding's", () => {
  it("is read as it was written, with and without a bag of one's own", () => {
    for (const aside of [
      { wedding: WEDDING, own: OWN },
      { wedding: WEDDING, own: null },
    ])
      expect(parseAside(writeAside(aside))).toEqual(aside)
  })

  it("is nothing where somebody else wrote", () => {
    for (const text of [undefined, "", "cart_x", "bun_01ABCDEFGHJK", `../${WEDDING}`])
      expect(parseAside(text)).toBeNull()
    expect(parseAside(`${WEDDING}.cart_../x.3`)).toEqual({ wedding: WEDDING, own: null })
    expect(parseAside(`${WEDDING}.${OWN.id}.-1`)).toEqual({ wedding: WEDDING, own: null })
  })
})
