import fc from "fast-check"
import type { PostalAddress } from "../members/postal-address"
import {
  type Bag,
  type BagLine,
  isComplete,
  leftOf,
  missingOf,
  mixedColors,
  readyOf,
  stageOf,
  sumOfLines,
  toPickOf,
} from "./bags"
import { destinationsOf, type Recipient } from "./destinations"
import { pickList, type Want } from "./pick-list"
import { decideScan } from "./scan"

const VARIANTS = ["navy", "rust", "sage", "plum"]

const line = (lineId: string, variantId: string, quantity: number, more: Partial<BagLine> = {}): BagLine => ({
  lineId,
  variantId,
  color: variantId,
  quantity,
  packed: 0,
  missing: 0,
  fulfilled: 0,
  shipped: 0,
  ...more,
})

const bags: fc.Arbitrary<Bag[]> = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...VARIANTS), fc.integer({ min: 1, max: 4 })), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    all.map((lines, at) => ({
      key: `m${at}`,
      destination: "party",
      lines: lines.map(([variant, quantity], of) => line(`l${at}.${of}`, variant, quantity)),
    })),
  )

/** The bags after a tie went into one. */
const withTie = (all: readonly Bag[], lineId: string): Bag[] =>
  all.map((bag) => ({
    ...bag,
    lines: bag.lines.map((one) => (one.lineId === lineId ? { ...one, packed: one.packed + 1 } : one)),
  }))

describe("a tie that is scanned", () => {
  it("ends up in a bag that wants it, and no bag ever holds more than it wants, whatever is scanned", () => {
    fc.assert(
      fc.property(
        bags,
        fc.array(fc.tuple(fc.constantFrom(...VARIANTS, null), fc.option(fc.nat(5)))),
        (all, scans) => {
          let now = all
          for (const [variant, at] of scans) {
            const chosen = at === null ? null : `m${at}`
            const outcome = decideScan(now, variant, chosen)
            if (outcome.kind !== "packed") continue
            expect(chosen ?? outcome.bag).toBe(outcome.bag)
            const into = now
              .find(({ key }) => key === outcome.bag)
              ?.lines.find((one) => one.lineId === outcome.line)
            expect(into?.variantId).toBe(variant)
            now = withTie(now, outcome.line)
            expect(isComplete(now.find(({ key }) => key === outcome.bag)!)).toBe(outcome.completes)
          }
          for (const one of now.flatMap(({ lines }) => lines))
            expect(one.packed).toBeLessThanOrEqual(one.quantity)
        },
      ),
    )
  })

  it("completes a party when exactly its ties are scanned, in whatever sequence", () => {
    const shuffled = bags.chain((all) => {
      const ties = all.flatMap(({ lines }) =>
        lines.flatMap((one) => Array.from({ length: one.quantity }, () => one.variantId)),
      )
      return fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(ties, { minLength: ties.length, maxLength: ties.length }),
      )
    })
    fc.assert(
      fc.property(shuffled, ([all, ties]) => {
        let now = all
        for (const tie of ties) {
          const outcome = decideScan(now, tie, null)
          if (outcome.kind !== "packed") throw new Error(`${tie} was ${outcome.kind}`)
          now = withTie(now, outcome.line)
        }
        expect(now.every(isComplete)).toBe(true)
      }),
    )
  })

  it("is refused with what was expected where the chosen bag wants another", () => {
    const party: Bag[] = [
      {
        key: "leo",
        destination: "party",
        lines: [line("a", "navy", 1), line("b", "rust", 2, { packed: 1 })],
      },
      { key: "max", destination: "party", lines: [line("c", "sage", 1)] },
    ]
    expect(decideScan(party, "sage", "leo")).toEqual({
      kind: "wrong",
      bag: "leo",
      expected: [
        { variantId: "navy", quantity: 1 },
        { variantId: "rust", quantity: 1 },
      ],
    })
    expect(decideScan(party, "plum", null)).toMatchObject({ kind: "wrong", bag: null })
    expect(decideScan(party, null, "leo")).toMatchObject({ kind: "unknown" })
  })

  it("is refused where the bag has all that it wants of it, and goes into a bag that was begun before one that was not", () => {
    const party: Bag[] = [
      { key: "leo", destination: "party", lines: [line("a", "navy", 1)] },
      {
        key: "max",
        destination: "party",
        lines: [line("b", "navy", 1), line("c", "rust", 1, { packed: 1 })],
      },
    ]
    expect(decideScan(party, "navy", null)).toEqual({
      kind: "packed",
      bag: "max",
      line: "b",
      completes: true,
    })
    const full: Bag[] = [{ key: "leo", destination: "party", lines: [line("a", "navy", 1, { packed: 1 })] }]
    expect(decideScan(full, "navy", "leo")).toMatchObject({ kind: "complete", bag: "leo" })
    expect(decideScan(full, "navy", null)).toMatchObject({ kind: "complete", bag: "leo" })
  })

  it("counts as there where Medusa has fulfilled it past the desk", () => {
    const party: Bag[] = [
      { key: "leo", destination: "party", lines: [line("a", "navy", 1, { fulfilled: 1 })] },
    ]
    expect(decideScan(party, "navy", null)).toMatchObject({ kind: "complete" })
    expect(readyOf(party[0]!.lines[0]!)).toBe(0)
  })
})

describe("the ties of a line", () => {
  const any = fc.record({
    quantity: fc.nat(9),
    packed: fc.nat(12),
    missing: fc.nat(12),
    fulfilled: fc.nat(9),
    shipped: fc.nat(9),
  })

  it("are each counted once: to be fetched, missing, or in the bag and away", () => {
    fc.assert(
      fc.property(any, (counts) => {
        const one = line("a", "navy", counts.quantity, counts)
        const there = Math.min(counts.quantity, Math.max(counts.packed, counts.fulfilled))
        expect(toPickOf(one) + missingOf(one) + there).toBe(counts.quantity)
        expect(Math.min(toPickOf(one), missingOf(one), readyOf(one))).toBeGreaterThanOrEqual(0)
        expect(readyOf(one)).toBeLessThanOrEqual(counts.quantity)
        expect(toPickOf(one) + missingOf(one)).toBe(leftOf(one))
      }),
    )
  })

  it.each([
    ["to_pack", line("a", "navy", 3)],
    ["packing", line("a", "navy", 3, { packed: 1 })],
    ["packing", line("a", "navy", 3, { missing: 1 })],
    ["short", line("a", "navy", 3, { packed: 2, missing: 1 })],
    ["packed", line("a", "navy", 3, { packed: 3 })],
    ["partly_shipped", line("a", "navy", 3, { packed: 2, fulfilled: 2, shipped: 2 })],
    ["shipped", line("a", "navy", 3, { packed: 3, fulfilled: 3, shipped: 3 })],
  ] as const)("say that a party is at %s", (stage, one) => {
    expect(stageOf([one])).toBe(stage)
  })
})

describe("the pick list", () => {
  const want: fc.Arbitrary<Want> = fc
    .record({
      orderId: fc.constantFrom("o1", "o2", "o3"),
      variantId: fc.constantFrom(...VARIANTS),
      quantity: fc.integer({ min: -1, max: 5 }),
    })
    .map((one) => ({
      ...one,
      bin: one.variantId === "plum" ? null : `A${VARIANTS.indexOf(one.variantId) * 9 + 1}`,
      color: one.variantId,
      style: "Classic",
    }))

  it("holds each tie once, loses none and adds none, and is the same in whatever sequence the orders come", () => {
    fc.assert(
      fc.property(fc.array(want), (wants) => {
        const rows = pickList(wants)
        expect(new Set(rows.map(({ variantId }) => variantId)).size).toBe(rows.length)
        const wanted = wants.reduce((sum, { quantity }) => sum + Math.max(0, quantity), 0)
        expect(rows.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wanted)
        for (const { quantity, orders } of rows)
          expect(orders.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity)
        const again = pickList([...wants].reverse())
        expect(again.map(({ variantId, quantity }) => [variantId, quantity])).toEqual(
          rows.map(({ variantId, quantity }) => [variantId, quantity]),
        )
      }),
    )
  })

  it("goes along the bins as one walks, and ends with what lies in none", () => {
    const bins = ["A10", "A2", null, "B1"]
    const wants = bins.map((bin, at) => ({
      orderId: "o",
      variantId: `v${at}`,
      quantity: 1,
      bin,
      color: "Navy",
      style: "Bow",
    }))
    expect(pickList(wants).map(({ bin }) => bin)).toEqual(["A2", "A10", "B1", null])
  })
})

describe("where the bags of a party go", () => {
  const home: PostalAddress = {
    name: "Ada",
    line_1: "1 Main Street",
    line_2: null,
    city: "Boston",
    province: "MA",
    postal_code: "02101",
    country_code: "us",
  }
  const away = { ...home, name: "Leo", line_1: "9 Far Road", postal_code: "10115", country_code: "de" }
  const member = (key: string, ships: Recipient["ships"], address: PostalAddress | null): Recipient => ({
    key,
    ships,
    address,
  })

  it("is one parcel, unless each member gets their own", () => {
    const members = [member("a", "own", away), member("b", null, null)]
    expect(destinationsOf("one_address", home, members)).toHaveLength(1)
    expect(destinationsOf("pick_up", home, members)).toEqual([
      { key: "pick_up", kind: "pick_up", address: null, members: ["a", "b"] },
    ])
    expect(destinationsOf("each_member", home, members).map(({ kind, members: who }) => [kind, who])).toEqual(
      [
        ["party", ["b"]],
        ["own", ["a"]],
      ],
    )
  })

  it("is one parcel for two who live together, and for who lives where the party's goes", () => {
    const members = [
      member("a", "own", away),
      member("b", "own", { ...away, name: "Max", line_1: "9  FAR road " }),
      member("c", "own", { ...home, name: "Bo" }),
    ]
    expect(destinationsOf("each_member", home, members).map(({ members: who }) => who)).toEqual([
      ["c"],
      ["a", "b"],
    ])
  })

  it("is one place for each bag, and for none two", () => {
    const recipients = fc.uniqueArray(
      fc.record({
        key: fc.string({ minLength: 1 }),
        ships: fc.constantFrom("party" as const, "own" as const, null),
        address: fc.constantFrom(home, away, null),
      }),
      { selector: ({ key }) => key, minLength: 1 },
    )
    const delivery = fc.constantFrom("one_address" as const, "each_member" as const, "pick_up" as const)
    fc.assert(
      fc.property(delivery, recipients, (how, members) => {
        const all = destinationsOf(how, home, members)
        expect(all.flatMap(({ members: who }) => who).sort()).toEqual(members.map(({ key }) => key).sort())
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
      }),
    )
  })
})

describe("dye lots", () => {
  it("are mixed where a colour has two, in whatever spelling", () => {
    const lots = [
      { color: "navy", lot: "L1" },
      { color: "navy", lot: " l1" },
      { color: "rust", lot: "L1" },
      { color: "rust", lot: "L2" },
    ]
    expect(mixedColors(lots)).toEqual(["rust"])
    expect(sumOfLines([line("a", "navy", 2), line("b", "navy", 3)], leftOf)).toBe(5)
  })
})
