import fc from "fast-check"
import { decimal, positiveDecimal } from "./decimal"

const cents = fc.integer({ min: 0, max: 10 ** 11 })

describe("decimal", () => {
  test("an amount in cents reads the same from a number, a text and its own output", () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const exact = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`
        expect([decimal(amount / 100), decimal(exact), decimal(` 00${exact}0 `)]).toEqual([
          exact,
          exact,
          exact,
        ])
      }),
    )
  })

  test.each([
    ["24.9", "24.90"],
    [30, "30.00"],
    ["0.125", "0.125"],
    ["1.10000", "1.10"],
    [0, "0.00"],
  ])("%p is %p", (value, text) => expect(decimal(value)).toBe(text))

  test.each([
    "-1",
    "+1",
    "1e3",
    "24,99",
    "$24.99",
    "",
    " ",
    ".5",
    "5.",
    "1 000",
    "NaN",
    null,
    undefined,
    true,
    [5],
    {},
  ])("%p is no decimal", (value) => expect(decimal(value)).toBeNull())

  test.each([-1, NaN, Infinity, 1e21, 1e-7, 24.990000000000002, 1e13])("the number %p is no price", (value) =>
    expect(decimal(value)).toBeNull(),
  )
})

test("only what is above zero is a positive decimal", () => {
  expect([0, "0.00", "0.01", 1].map(positiveDecimal)).toEqual([null, null, "0.01", "1.00"])
})
