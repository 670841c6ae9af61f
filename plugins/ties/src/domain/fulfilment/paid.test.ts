import { leftToPay, mayBePacked } from "./paid"

it.each([
  ["all is paid", { currency: "usd", open: 0, isReleased: false }, 0, true],
  ["a fraction of a cent is left by a sum", { currency: "usd", open: 0.0015, isReleased: false }, 0, true],
  ["a cent is left", { currency: "usd", open: 0.01, isReleased: false }, 0.01, false],
  ["too much was paid", { currency: "usd", open: -4, isReleased: false }, 0, true],
  ["a lead lets it be packed", { currency: "jpy", open: 120, isReleased: true }, 120, true],
])("where %s", (_what, money, left, may) => {
  expect(leftToPay(money)).toBe(left)
  expect(mayBePacked(money)).toBe(may)
})
