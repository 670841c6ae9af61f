import fc from "fast-check"
import { canonicalFamilySlug, familyKey } from "./family-names"

const PAIRS = [
  ["Grays", "Blacks"],
  ["Yellows", "Oranges"],
  ["Whites", "Creams"],
  ["Browns", "Neutrals"],
] as const
const separator = fc.constantFrom("/", " / ", " & ", "&", " and ", "-", " ")

test("a family of the table has one slug, whichever way its name and its slug are written", () => {
  const spelling = fc.tuple(fc.constantFrom(...PAIRS), separator, fc.boolean(), fc.boolean(), fc.boolean())
  fc.assert(
    fc.property(spelling, ([pair, between, nameTurned, slugTurned, hasSlug]) => {
      const [first, second] = nameTurned ? [pair[1], pair[0]] : pair
      const slug = (slugTurned ? [pair[1], pair[0]] : [...pair]).join("-").toLowerCase()
      const family = { name: first + between + second, slug: hasSlug ? slug : null }
      expect(canonicalFamilySlug(family)).toBe(pair.join("-").toLowerCase())
    }),
  )
})

test.each([
  ["Blues", "blues", "blues"],
  ["Greys & Blacks", undefined, "grays-blacks"],
  ["Black tones", "blacks-grays", "grays-blacks"],
  ["Teals & Aquas", "aquas-teals", "teals-aquas"],
  ["Earth Tones", "earth", "earth"],
  ["Jewel Tones", null, "jewel-tones"],
  ["黒", "kuro", "kuro"],
  ["黒", null, null],
])("the family %p with the slug %p is %p", (name, slug, canonical) =>
  expect(canonicalFamilySlug({ name, slug })).toBe(canonical),
)

test("two spellings of one family have one key, two families have two", () => {
  expect(familyKey("Blacks & Greys")).toBe(familyKey("grays-blacks"))
  expect(familyKey("blues")).not.toBe(familyKey("greens"))
})
