import fc from "fast-check"
import { QUOTE_STATES } from "../quotes/states"
import { asPage, parcelOf } from "./carriers"
import { memberStatus } from "./member-status"
import { type Counted, sumOf } from "./steps"
import { type Money, track, type Tracked } from "./track"

const told = (given: Partial<Tracked> = {}): Tracked => ({
  quote: "paid",
  ordered: true,
  cancelled: false,
  money: "taken",
  counts: sumOf([]),
  begun: false,
  times: {},
  ...given,
})
const five = (given: Partial<Counted> = {}) =>
  sumOf([{ quantity: 5, fulfilled: 0, shipped: 0, delivered: 0, returned: 0, ...given }])
const lineOf = (given: Partial<Tracked>) => {
  const tracking = track(told(given))
  return tracking && [tracking.state, tracking.line]
}

describe("where a wedding stands", () => {
  it("is what the last thing is that all of it has come to, and in words how much of it is further", () => {
    const before = { ordered: false, money: "none" } as const
    expect(lineOf({ quote: "submitted", ...before })).toEqual(["placed", "Placed"])
    expect(lineOf({ quote: "changes_requested", ...before })).toEqual(["placed", "Placed"])
    expect(lineOf({ quote: "approved", ...before })).toEqual(["approved", "Approved"])
    expect(lineOf({ counts: five() })).toEqual(["paid", "Paid"])
    expect(lineOf({ counts: five(), begun: true })).toEqual(["in_production", "In production"])
    expect(lineOf({ counts: five({ fulfilled: 2 }), begun: true })).toEqual([
      "in_production",
      "2 of 5 packed",
    ])
    expect(lineOf({ counts: five({ fulfilled: 5 }), begun: true })).toEqual(["packed", "Packed"])
    expect(lineOf({ counts: five({ fulfilled: 5, shipped: 2 }), begun: true })).toEqual([
      "packed",
      "2 of 5 shipped",
    ])
    expect(lineOf({ counts: five({ fulfilled: 5, shipped: 5 }), begun: true })).toEqual([
      "shipped",
      "Shipped",
    ])
    expect(lineOf({ counts: five({ fulfilled: 5, shipped: 5, delivered: 4 }), begun: true })).toEqual([
      "shipped",
      "4 of 5 delivered",
    ])
    expect(lineOf({ counts: five({ fulfilled: 5, shipped: 5, delivered: 5 }), begun: true })).toEqual([
      "delivered",
      "Delivered",
    ])
  })

  it("says what came back, and what was cancelled", () => {
    const there = { fulfilled: 5, shipped: 5, delivered: 5 }
    expect(lineOf({ counts: five({ ...there, returned: 1 }), begun: true })).toEqual([
      "delivered",
      "Delivered, 1 of 5 returned",
    ])
    expect(lineOf({ counts: five({ ...there, returned: 5 }), begun: true })).toEqual(["returned", "Returned"])
    expect(lineOf({ counts: five({ fulfilled: 5 }), cancelled: true })).toEqual(["cancelled", "Cancelled"])
    expect(lineOf({ quote: "cancelled", ordered: false })).toEqual(["cancelled", "Cancelled"])
    // A quote that somebody closed while its order lives on is no cancelled order.
    expect(lineOf({ quote: "cancelled", counts: five({ fulfilled: 5, shipped: 5 }), begun: true })).toEqual([
      "shipped",
      "Shipped",
    ])
  })

  it("is not followed before it was sent in, nor when it came to nothing", () => {
    for (const quote of ["draft", "rejected", "expired"] as const) {
      expect(track(told({ quote, ordered: false }))).toBeNull()
    }
  })

  it("does not call paid what is only promised, and does not hold up what left all the same", () => {
    expect(lineOf({ money: "held", counts: five() })).toEqual(["paid", "Payment authorised"])
    expect(lineOf({ money: "none", counts: five({ shipped: 5 }), begun: true })).toEqual([
      "shipped",
      "Shipped",
    ])
    const paid = track(told({ money: "none", counts: five({ shipped: 5 }) }))?.steps.find(
      ({ step }) => step === "paid",
    )
    expect(paid).toMatchObject({ state: "open", at: null })
  })

  it("of an order that needed no quote knows neither approval nor production", () => {
    expect(track(told({ quote: null, counts: five() }))?.steps.map(({ step }) => step)).toEqual([
      "placed",
      "paid",
      "packed",
      "shipped",
      "delivered",
    ])
  })

  it("never says more than Medusa counts, whatever the sequence in which it was told", () => {
    const line = fc.record({
      quantity: fc.nat(20),
      fulfilled: fc.nat(25),
      shipped: fc.nat(25),
      delivered: fc.nat(25),
      returned: fc.nat(25),
    })
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom(...QUOTE_STATES, null),
        fc.constantFrom<Money>("none", "held", "partly", "taken", "given_back"),
        fc.boolean(),
        (lines, quote, money, cancelled) => {
          const counts = sumOf(lines)
          const tracking = track(told({ quote, money, cancelled, counts, begun: counts.packed > 0 }))
          const { quantity, packed, shipped, delivered } = counts
          expect(quantity >= packed && packed >= shipped && shipped >= delivered).toBe(true)
          const all = { delivered, shipped, packed }
          expect(all[tracking?.state as keyof typeof all] ?? quantity).toBe(quantity)
          const partly = /^(\d+) of (\d+) (\w+)/.exec(tracking?.line ?? "")
          if (!partly) return
          const said = { packed, shipped, delivered }[partly[3] as "packed" | "shipped" | "delivered"]
          expect([Number(partly[1]), Number(partly[2])]).toEqual([said, quantity])
          expect(said > 0 && said < quantity).toBe(true)
        },
      ),
    )
  })
})

describe("a member's status", () => {
  it("is the order's once there is one, and until then what they have answered", () => {
    const at = (given: Partial<Tracked>) => memberStatus("responded", track(told(given)))
    expect(at({ quote: "draft", ordered: false })).toBe("responded")
    expect(at({ quote: "approved", ordered: false, money: "none" })).toBe("responded")
    expect(at({ counts: five() })).toBe("paid")
    expect(at({ counts: five({ shipped: 4 }) })).toBe("paid")
    expect(at({ counts: five({ shipped: 5 }) })).toBe("shipped")
    expect(at({ counts: five({ delivered: 5 }) })).toBe("delivered")
    expect(at({ counts: five({ shipped: 5 }), cancelled: true })).toBe("responded")
  })
})

describe("a parcel", () => {
  const label = { tracking_number: null, tracking_url: null, option: null }

  it.each([
    ["1Z999AA10123456784", "UPS", "https://www.ups.com/track?tracknum=1Z999AA10123456784"],
    ["1z 999 aa1 01 2345 6784", "UPS", "https://www.ups.com/track?tracknum=1Z999AA10123456784"],
    [
      "9400 1000 0000 0000 0000 00",
      "USPS",
      "https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000000",
    ],
    ["LK123456789US", "USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels=LK123456789US"],
    ["986578788855", "FedEx", "https://www.fedex.com/fedextrack/?trknbr=986578788855"],
    ["1234567890", "DHL", "https://www.dhl.com/global-en/home/tracking.html?tracking-id=1234567890"],
    ["KCT-7", null, null],
  ])("%s is known by the look of its number", (tracking_number, carrier, tracking_url) => {
    expect(parcelOf({ ...label, tracking_number })).toMatchObject({ carrier, tracking_url })
  })

  it("is the carrier's that is named, and of a number that is none of its own it makes no address", () => {
    expect(parcelOf({ ...label, tracking_number: "1234567890", option: "FedEx 2Day" })).toEqual({
      carrier: "FedEx",
      tracking_number: "1234567890",
      tracking_url: null,
    })
    expect(parcelOf({ ...label, option: "Grouped delivery" }).carrier).toBeNull()
  })

  it("is followed at the address on its label, where that is one", () => {
    const tracking_url = "https://www.fedex.com/fedextrack/?trknbr=1"
    expect(parcelOf({ ...label, tracking_number: "1Z999AA10123456784", tracking_url })).toMatchObject({
      carrier: "FedEx",
      tracking_url,
    })
    expect(
      parcelOf({ ...label, tracking_number: "1Z999AA10123456784", tracking_url: "javascript:alert(1)" })
        .tracking_url,
    ).toBe("https://www.ups.com/track?tracknum=1Z999AA10123456784")
  })

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>1</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "https://ups.com@evil.example/",
    "//evil.example",
    "/track",
    "",
  ])("never leads to %j", (url) => {
    expect(asPage(url)).toBeNull()
  })
})
