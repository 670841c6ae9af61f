import type { OrderWedding } from "../../contract/bundle-edits"
import { changeInWords, dueInWords, faultOfLine, NO_EDIT, readEdit } from "./edit-draft"

const line = (id: string, quantity: number, fulfilled = 0): OrderWedding["lines"][number] => ({
  line_item_id: id,
  key: id,
  role: "usher",
  role_name: "Usher",
  name: null,
  payer: "couple",
  color: "navy-blue",
  style: "bow-tie",
  title: "Navy Blue, Bow Tie",
  quantity,
  fulfilled,
  unit_price: 25,
  total: 22.5,
  rule: null,
})
const wedding: OrderWedding = {
  id: "tbun_1",
  theme: null,
  theme_name: null,
  wedding_date: null,
  ties: 5,
  tier: null,
  next_tier: null,
  discount: 0,
  lines: [line("a", 3, 2), line("b", 2)],
}
const late = { key: "m1", role: "usher", color: "navy-blue", style: "bow-tie", quantity: "2", name: " " }

describe("an edit of a wedding", () => {
  it("sends the lines that change, and who comes in", () => {
    const edit = { quantities: { a: "3", b: "0" }, added: [late] }
    expect(readEdit(edit, wedding)).toEqual({
      quantities: [{ line_item_id: "b", quantity: 0 }],
      add: [
        { bundle_id: "tbun_1", key: "m1", role: "usher", color: "navy-blue", style: "bow-tie", quantity: 2 },
      ],
    })
  })

  it("is none where nothing would change, or where something can't be read", () => {
    expect(readEdit(NO_EDIT, wedding)).toBeNull()
    expect(readEdit({ ...NO_EDIT, quantities: { b: "2" } }, wedding)).toBeNull()
    expect(readEdit({ ...NO_EDIT, quantities: { b: "1.5" } }, wedding)).toBeNull()
    expect(readEdit({ ...NO_EDIT, added: [{ ...late, quantity: "0" }] }, wedding)).toBeNull()
  })

  it("takes no tie off that was packed already", () => {
    const [packed] = wedding.lines
    expect(faultOfLine({ ...NO_EDIT, quantities: { a: "1" } }, packed!)).toBe("2 of them are packed already")
    expect(faultOfLine({ ...NO_EDIT, quantities: { a: "2" } }, packed!)).toBeUndefined()
  })
})

describe("dueInWords", () => {
  it("says who pays whom", () => {
    expect(dueInWords(12, "usd")).toBe("$12.00 is then to be paid or captured")
    expect(dueInWords(-12, "usd")).toBe("$12.00 is then to be refunded")
    expect(dueInWords(-0.001, "usd")).toBe("Nothing is then to be paid or refunded")
  })
})

describe("changeInWords", () => {
  it("says more and less, and takes what is no cent for nothing", () => {
    expect(changeInWords(-51.98, "usd")).toBe("The order costs $51.98 less")
    expect(changeInWords(3, "usd")).toBe("The order costs $3.00 more")
    expect(changeInWords(1e-9, "usd")).toBe("The order costs as much as before")
  })
})
