import { cancelWords, payerName } from "./share-words"

it("says before an order is cancelled what goes back of what is there", () => {
  const of = { charged: 100, refunded: 20, back_today: 50, currency_code: "usd" }
  expect(cancelWords(of)).toContain("Of the $80.00 that was paid 50 % goes back")
  expect(cancelWords({ ...of, back_today: 0 })).toContain("paid nothing goes back")
  expect(cancelWords({ ...of, charged: 20 })).toContain("Nothing was paid")
})

it("calls who pays by what is known of them", () => {
  expect([payerName("couple", null), payerName("wmem_1", "Dan"), payerName("wmem_2", null)]).toEqual([
    "The couple",
    "Dan",
    "A member without a name",
  ])
})
