import { share, statement } from "@/features/shares/sample"
import { isChangedSince, isShared, paidState, openOf, toldStatement, wayToPay } from "./ways"

const alone = [share("couple", { owed: 50, due: 50, asks: { all: 50, deposit: null } })]

describe("how a couple can pay", () => {
  it("is the checkout alone where nobody else pays, or nobody can say", () => {
    expect(wayToPay(null, true)).toBe("checkout")
    expect(wayToPay(statement({ shares: alone }), true)).toBe("checkout")
    expect(wayToPay(null, false)).toBe("none")
  })

  it("is theirs to choose once it is said where the ties go", () => {
    expect(wayToPay(statement({ closed: "No delivery yet." }), true)).toBe("delivery")
    expect(wayToPay(statement(), true)).toBe("choose")
    expect(wayToPay(statement(), false)).toBe("none")
  })

  it("is the checkout for all where nothing of it is theirs", () => {
    const shares = [share("couple", { asks: { all: 0, deposit: null } }), share("wmem_1")]
    expect(wayToPay(statement({ shares }), true)).toBe("checkout")
  })

  it("is a choice too where a deposit is enough for now", () => {
    const shares = [share("couple", { asks: { all: 50, deposit: 15 } })]
    expect(wayToPay(statement({ shares }), true)).toBe("choose")
  })

  it("is their share of what is ordered, as long as something of it is due", () => {
    expect(wayToPay(statement({ ordered: true }), false)).toBe("share")
    expect(wayToPay(statement({ ordered: true, closed: "Cancelled." }), false)).toBe("none")
    const shares = [share("couple", { asks: { all: 0, deposit: null } })]
    expect(wayToPay(statement({ ordered: true, shares }), false)).toBe("none")
  })
})

describe("who pays", () => {
  it("is told where there is more to say than that the couple pays, and not before anybody may", () => {
    expect(isShared(statement({ shares: alone }))).toBe(false)
    expect(isShared(statement({ shares: alone, ordered: true }))).toBe(true)
    expect(toldStatement(statement(), false)).toBeNull()
    expect(toldStatement(statement(), true)).not.toBeNull()
    expect(toldStatement(statement({ ordered: true }), false)).not.toBeNull()
    expect(toldStatement(null, true)).toBeNull()
  })

  it("is unpaid for a member as long as who pays for them has no payment on its way", () => {
    const of = (given: Parameters<typeof share>[1], member: string) =>
      paidState(statement({ shares: [share("couple"), share("wmem_1", given)] }), member)
    expect(of({ held: 10 }, "wmem_1")).toBe("unpaid")
    expect(of({ held: 25 }, "wmem_1")).toBe("held")
    expect(of({ due: 0, charged: 25 }, "wmem_1")).toBe("paid")
    expect(of({ due: 0, charged: 25 }, "wmem_2")).toBe("unpaid")
    expect(paidState(null, "wmem_1")).toBe("paid")
  })

  it("is another price than the accepted one once the order was changed", () => {
    expect(isChangedSince(statement({ ordered: true, version: 1 }))).toBe(false)
    expect(isChangedSince(statement({ ordered: true, version: 2 }))).toBe(true)
  })

  it("is open as far as no payment for it is on its way", () => {
    expect(openOf(statement({ due: 50, shares: [share("couple", { held: 25 })] }))).toBe(25)
  })
})
