import { indexFamilies } from "./family-index"
import { readFamilies } from "./rows/family"

const { rows } = readFamilies([
  { name: "Blues", slug: "blues", colors: ["Navy Blue"] },
  { name: "Teals & Aquas", slug: "teals-aquas", colors: [{ name: "Deep Teal" }] },
])
const familyOf = indexFamilies(rows)
const slugFor = (color: Parameters<typeof familyOf>[0]) => familyOf(color)?.slug ?? null

test("a family is found by its slug", () => {
  expect(slugFor({ slug: "x", family: { name: "Anything", slug: "blues" } })).toBe("blues")
})

test("a family is found by its name when the slug is another", () => {
  expect(slugFor({ slug: "x", family: { name: "Blues", slug: "family-1" } })).toBe("blues")
})

test("a family that no table knows is found in either order of its words", () => {
  expect(slugFor({ slug: "x", family: { name: "Aquas and Teals", slug: "aquas-teals" } })).toBe("teals-aquas")
})

test("a colour that names no family is found in the families' lists", () => {
  expect(slugFor({ slug: "deep-teal", family: null })).toBe("teals-aquas")
})

test("a colour whose family is not in the list has none, even where another family lists it", () => {
  expect(slugFor({ slug: "navy-blue", family: { name: "Denims", slug: "denims" } })).toBeNull()
  expect(slugFor({ slug: "unheard-of", family: null })).toBeNull()
})
