import fc from "fast-check"
import { cleanText, httpUrl, isoTime, show } from "./text"

test("a cleaned text holds nothing that PostgreSQL refuses, and cleaning it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanText(text)
      expect(clean).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      expect(cleanText(clean)).toBe(clean)
    }),
  )
})

test("NUL bytes, broken surrogates and runs of blanks become one blank", () => {
  expect(cleanText(" Dark\u0000\ud800 \n Navy ")).toBe("Dark Navy")
})

test.each([
  ["2025-06-01", "2025-06-01T00:00:00.000Z"],
  ["2025-06-01T08:30:00Z", "2025-06-01T08:30:00.000Z"],
  ["2025-06-01T08:30:00+02:00", "2025-06-01T06:30:00.000Z"],
  ["2025-06-01T08:30:00", "2025-06-01T08:30:00.000Z"],
  ["2025-13-01", null],
  ["June 1", null],
  [1748766600000, null],
  [null, null],
])("the time %p is %p", (value, iso) => expect(isoTime(value)).toBe(iso))

test.each([
  ["https://cdn.example/a b.png", "https://cdn.example/a%20b.png"],
  ["javascript:alert(1)", null],
  ["/a.png", null],
  [7, null],
])("the URL %p is %p", (value, url) => expect(httpUrl(value)).toBe(url))

test("a value in a sentence is short and says its kind", () => {
  expect([show("call\u0000us"), show(-5), show(undefined), show([1]), show({})]).toEqual([
    '"call us"',
    "-5",
    "undefined",
    "a list",
    "an object",
  ])
  expect(show("x".repeat(500)).length).toBeLessThan(70)
})
