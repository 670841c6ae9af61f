import type { OwnShare, Share } from "@kct/contract"
import { share } from "./sample"
import { isOwnTold, movedWords, ownShareWords, shareStanding } from "./words"

const standing = (given: Partial<Share>) => shareStanding(share("a", given), "usd")

describe("where a share stands", () => {
  it("is said with its day and its amount", () => {
    expect(standing({})).toBe("to be paid by May 1, 2027")
    expect(standing({ deadline: null })).toBe("to be paid")
    expect(standing({ charged: 10, due: 15 })).toBe("$15.00 to be paid by May 1, 2027")
    expect(standing({ state: "late" })).toBe("late since May 1, 2027")
    expect(standing({ state: "held" })).toBe("payment on its way")
    expect(standing({ state: "nothing" })).toBe("nothing to pay")
    expect(standing({ state: "credited", credit: 2.5 })).toBe("$2.50 is going back")
  })

  it("is paid, but for whom all went back to", () => {
    expect(standing({ state: "paid", charged: 25 })).toBe("paid")
    expect(standing({ state: "paid", owed: 0, charged: 25, refunded: 25 })).toBe("given back")
  })

  it("says what has moved only where that is another amount", () => {
    expect(movedWords(share("a", { state: "paid", charged: 25 }), "usd")).toEqual([])
    expect(movedWords(share("a", { owed: 25, charged: 30, refunded: 5 }), "usd")).toEqual([
      "$30.00 paid",
      "$5.00 given back",
    ])
    expect(movedWords(share("a", { held: 10 }), "usd")).toEqual(["$10.00 on its way"])
  })
})

describe("what a member is told of their share", () => {
  const own = (given: Partial<Share>, rest: Partial<OwnShare> = {}): OwnShare => ({
    currency_code: "usd",
    region_id: "reg_us",
    ordered: true,
    cancelled: false,
    closed: null,
    share: share("a", given),
    ...rest,
  })

  it("is the amount and the day, and why it can't be paid yet", () => {
    expect(ownShareWords(own({}))).toEqual(["$25.00 is to be paid by May 1, 2027."])
    expect(ownShareWords(own({ state: "late" }))).toEqual(["$25.00 was to be paid by May 1, 2027."])
    expect(ownShareWords(own({}, { closed: "Not yet." }))[1]).toBe("Not yet.")
  })

  it("is what goes back, and why", () => {
    const [words] = ownShareWords(own({ state: "credited", charged: 25, owed: 22, credit: 3 }))
    expect(words).toContain("$3.00 goes back to you")
    expect(words).toContain("the party has changed")
    const cancelled = own({ state: "credited", charged: 25, owed: 5, credit: 20 }, { cancelled: true })
    expect(ownShareWords(cancelled)[0]).toContain("the order was cancelled")
  })

  it("is one sentence where all of it has gone back", () => {
    const back = own({ state: "paid", owed: 0, charged: 25, refunded: 25 })
    expect(ownShareWords(back)).toEqual(["You paid $25.00, and all of it has gone back to you."])
  })

  it("is nothing before it can be paid, and what was paid whatever comes then", () => {
    expect(isOwnTold(own({}, { ordered: false, closed: "Not yet." }))).toBe(false)
    expect(isOwnTold(own({}, { ordered: false }))).toBe(true)
    expect(isOwnTold(own({ state: "paid", charged: 25 }, { closed: "It was cancelled." }))).toBe(true)
    expect(isOwnTold(own({ state: "nothing" }))).toBe(false)
  })
})
