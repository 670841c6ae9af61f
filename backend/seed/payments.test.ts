import { BUILT_IN, offered } from "./data/payments"

const STRIPE = "pp_stripe_stripe"
const PAYPAL = "pp_paypal_paypal"
const given = { current: [BUILT_IN], on: [BUILT_IN], offeredBefore: [], wish: "real" as const }

describe("the ways to pay of a region", () => {
  it("are the built-in one while no keys are set", () => {
    expect(offered(given)).toEqual([BUILT_IN])
  })
  it("are the real ones when their keys come, and the built-in one no more", () => {
    expect(offered({ ...given, on: [BUILT_IN, STRIPE, PAYPAL] })).toEqual([STRIPE, PAYPAL])
  })
  it("are all of them where the shop wants that", () => {
    expect(offered({ ...given, on: [BUILT_IN, STRIPE], wish: "all" })).toEqual([BUILT_IN, STRIPE])
  })
  it("are staff's to choose where the shop wants that", () => {
    expect(offered({ ...given, on: [BUILT_IN, STRIPE], wish: "none" })).toEqual([BUILT_IN])
  })
  it("stay as staff left them", () => {
    const on = [BUILT_IN, STRIPE, PAYPAL]
    expect(offered({ ...given, current: [PAYPAL], on, offeredBefore: [STRIPE, PAYPAL] })).toEqual([PAYPAL])
  })
  it("have the built-in one again when the keys of all others are gone", () => {
    expect(offered({ ...given, current: [STRIPE], offeredBefore: [STRIPE] })).toEqual([STRIPE, BUILT_IN])
  })
})
