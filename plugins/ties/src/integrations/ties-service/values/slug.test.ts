import fc from "fast-check"
import { isSlug, slugify } from "./slug"

test("whatever the name, its slug is a slug or there is none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const slug = slugify(name)
      expect(slug === null || isSlug(slug)).toBe(true)
    }),
  )
})

test("a slug is its own slug", () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 9 })
  fc.assert(fc.property(words, (parts) => expect(slugify(parts.join("-"))).toBe(parts.join("-"))))
})

test.each([
  ["Dark Navy", "dark-navy"],
  ["Rosé & Crème", "rose-and-creme"],
  ["Bride's  Blush!", "brides-blush"],
  ["Yellows/Oranges", "yellows-oranges"],
  ["黒", null],
  ["", null],
  ["a".repeat(101), null],
])("%p makes %p", (name, slug) => expect(slugify(name)).toBe(slug))
