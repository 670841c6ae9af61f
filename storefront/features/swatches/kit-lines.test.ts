import { withKits } from "./kit-lines"

const navy = { slug: "navy-blue", name: "Navy Blue", hex: "#1B2A5C" }
const gold = { slug: "gold", name: "Gold", hex: null }
const line = (id: string) => ({ id, styleName: "Swatches", drawn: null })

describe("withKits", () => {
  it("names a kit by its colours and draws it from them, and leaves every other line as it is", () => {
    const [kit, tie] = withKits([line("a"), line("b")], [{ line_item_id: "a", colors: [navy, gold] }])
    expect(kit).toEqual({ id: "a", styleName: "Navy Blue, Gold", drawn: { kit: [navy, gold] } })
    expect(tie).toEqual(line("b"))
  })

  it("says where nobody chose any", () => {
    expect(withKits([line("a")], [{ line_item_id: "a", colors: null }])[0]).toEqual({
      id: "a",
      styleName: "No colours chosen",
      drawn: { kit: [] },
    })
  })
})
