import { linkIds, linkPath, returnPath } from "./link"

const IDS = { collection: "pay_col_01ABCDEFGHJK", order: "order_01ABCDEFGHJK" }

it("reads the address that the desk gives out, and nothing else", () => {
  expect(linkIds(IDS.collection, IDS.order)).toEqual(IDS)
  for (const bad of ["", "order_01", "pay_col_../x", ["order_01ABCDEFGHJK"], undefined]) {
    expect(linkIds(bad, IDS.order)).toBeNull()
    expect(linkIds(IDS.collection, bad)).toBeNull()
  }
})

it("writes it again", () => {
  expect(linkPath(IDS)).toBe("/payment-collection/pay_col_01ABCDEFGHJK?order_id=order_01ABCDEFGHJK")
  expect(returnPath(IDS, "payses_01ABCDEFGHJK")).toBe(
    "/payment-collection/pay_col_01ABCDEFGHJK/return?order_id=order_01ABCDEFGHJK&session=payses_01ABCDEFGHJK",
  )
})
