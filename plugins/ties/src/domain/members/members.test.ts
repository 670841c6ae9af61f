import fc from "fast-check"
import { QUOTE_STATES } from "../quotes/states"
import { needsOf } from "./needs"
import { type OwnTieNow, type OwnTieSaid, possibleFields, whyNotSaved } from "./own-tie"
import { statusOf } from "./status"

const NOW: OwnTieNow = {
  state: "approved",
  delivery: "each_member",
  color: "navy-blue",
  style: "bow-tie",
  isBowTie: true,
  ships: null,
  hasAddress: false,
}
const WORN = { color: "navy-blue", style: "bow-tie" }

describe("what a member is asked for", () => {
  it("is the tie, and where it goes only where that may differ", () => {
    const said = { style_confirmed_at: null, ships: null }
    expect(needsOf(said, "each_member")).toEqual(["style", "ships"])
    expect(needsOf(said, "one_address")).toEqual(["style"])
    expect(needsOf(said, "pick_up")).toEqual(["style"])
    expect(needsOf({ style_confirmed_at: new Date(), ships: "party" }, "each_member")).toEqual([])
  })

  it("once answered makes them one who has; what comes after payment is the order's to tell", () => {
    const answered = { style_confirmed_at: new Date(), ships: null }
    const status = (state: OwnTieNow["state"]) => statusOf(answered, { state, delivery: "one_address" })
    expect(status("draft")).toBe("responded")
    expect(statusOf(answered, { state: "draft", delivery: "each_member" })).toBe("invited")
    expect(["paid", "in_production", "shipped", "delivered"].map((state) => status(state as never))).toEqual([
      "paid",
      "paid",
      "shipped",
      "delivered",
    ])
  })
})

describe("what a member says", () => {
  it.each<[OwnTieSaid, Partial<OwnTieNow>, string]>([
    [{ confirm: WORN }, {}, "saved"],
    [{ confirm: { ...WORN, style: "skinny-tie" } }, {}, "changed meanwhile"],
    [{ confirm: WORN }, { state: "paid" }, "saved"],
    [{ confirm: WORN }, { state: "in_production" }, "being made ready"],
    [{ confirm: WORN }, { state: "cancelled" }, "not going ahead"],
    [{ neck_size: 15.5 }, {}, "saved"],
    [{ neck_size: 15.5 }, { isBowTie: false }, "neck_size: "],
    [{ ships: "party" }, {}, "saved"],
    [{ ships: "own" }, {}, "address: "],
    [{ ships: "own" }, { hasAddress: true }, "saved"],
    [{ ships: "own", address: {} }, { state: "in_production" }, "saved"],
    [{ ships: "own", address: {} }, { state: "shipped" }, "has left us"],
    [{ address: {} }, { ships: "own" }, "saved"],
    [{ address: {} }, { ships: "party" }, "address: "],
    [{ ships: "party" }, { delivery: "pick_up" }, "ships: "],
    [{ wish: "skinny-tie" }, {}, "saved"],
    [{ wish: "skinny-tie" }, { state: "paid" }, "settled"],
    [{ wish: null }, { state: "draft" }, "saved"],
  ])("%j, where %j holds, is answered with: %s", (said, change, expected) => {
    const why = whyNotSaved({ ...NOW, ...change }, said)
    expect(why?.message ?? "saved").toContain(expected)
  })

  it("can be said exactly where it is listed as possible", () => {
    const anything = fc.record({
      state: fc.constantFrom(...QUOTE_STATES),
      delivery: fc.constantFrom("one_address" as const, "each_member" as const, "pick_up" as const),
      isBowTie: fc.boolean(),
    })
    fc.assert(
      fc.property(anything, (change) => {
        const now = { ...NOW, ...change }
        const said: Record<string, OwnTieSaid> = {
          confirm: { confirm: WORN },
          neck_size: { neck_size: 15 },
          ships: { ships: "party" },
          wish: { wish: "skinny-tie" },
        }
        const saved = Object.keys(said).filter((field) => whyNotSaved(now, said[field] ?? {}) === null)
        expect(saved).toEqual(possibleFields(now))
      }),
    )
  })
})
