import fc from "fast-check"
import { keepable } from "./keepable"

test("whatever the row, what is kept of it is an object of valid, bounded JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (row) => {
      const kept = keepable(row)
      const text = JSON.stringify(kept)
      expect(text.startsWith("{")).toBe(true)
      expect(JSON.stringify(JSON.parse(text))).toBe(text)
      expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/i)
    }),
  )
})

test("a small row is kept as it came", () => {
  const row = { id: 5, color: { name: "Teal", family: null }, images: ["a"], price: "0.00" }
  expect(keepable(row)).toEqual(row)
})

test("a row nested 100,000 deep does not overflow the stack", () => {
  const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) as unknown
  expect(JSON.stringify(keepable({ deep })).length).toBeLessThan(100)
})

test("long texts and wide lists are cut", () => {
  const kept = keepable({ text: "x".repeat(10_000), list: Array.from({ length: 1000 }, () => 1) })
  expect(JSON.stringify(kept).length).toBeLessThan(1000)
})

test("a row that is no object is kept under value", () => {
  expect([keepable(null), keepable("x"), keepable([1])]).toEqual([
    { value: null },
    { value: "x" },
    { value: [1] },
  ])
})
