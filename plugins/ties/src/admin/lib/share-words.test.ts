import { cancelWords, effectWords, payerName } from "./share-words"

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

it("says what a change means to who pays, and nothing where it is only owed otherwise", () => {
  const words = (due: number, credit: number) => effectWords({ due, credit }, "usd")
  expect(words(12.5, 0)).toBe("$12.50 more to pay")
  expect(words(-12.5, 3)).toBe("$12.50 less to pay, $3.00 goes back")
  expect(words(0, -3)).toBe("$3.00 less goes back")
  expect(words(0, 0)).toBe("–")
})
