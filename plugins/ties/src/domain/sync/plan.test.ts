import fc from "fast-check"
import type { TieContent } from "./content"
import { guardOf } from "./guard"
import {
  type KnownCatalogue,
  type KnownColor,
  type KnownFamily,
  type KnownStyle,
  type KnownTie,
  tieKey,
} from "./known"
import type { ListedCatalogue, ListedColor } from "./listed"
import { planSync, type PlanInput, type WritePlan } from "./plan"
import { type ColorWork, workOf } from "./work"

const STYLES = ["bow-tie", "classic-tie", "skinny-tie", "wide-tie"]
const COLORS = ["aqua", "coral", "gold", "ivory", "lime", "navy", "plum", "rust", "sand", "teal"]
const NOTHING: KnownCatalogue = { families: new Map(), styles: new Map(), colors: new Map(), ties: new Map() }
const NO_GUARD = guardOf([], [])

/** What a service may sell: some colours, each in some styles, at some price. */
const sold = fc.dictionary(
  fc.constantFrom(...COLORS),
  fc.dictionary(fc.constantFrom(...STYLES), fc.integer({ min: 1, max: 9999 }), { minKeys: 1 }),
  { minKeys: 1 },
)
type Sold = Record<string, Record<string, number>>

function listing(sells: Sold): ListedCatalogue {
  const colors = Object.entries(sells).map(([slug, prices], rank): ListedColor => ({
    slug,
    name: slug.toUpperCase(),
    hex: null,
    family: rank % 2 === 0 ? "evens" : "odds",
    rank,
    ties: Object.entries(prices).map(([style, cents]) => ({
      style,
      sku: null,
      price: (cents / 100).toFixed(2),
      compareAtPrice: null,
      currency: "usd",
      stock: null,
      images: [],
      updatedAt: null,
    })),
  }))
  const used = STYLES.filter((style) => colors.some(({ ties }) => ties.some((tie) => tie.style === style)))
  const families = [...new Set(colors.map(({ family }) => family))].sort()
  return {
    families: families.map((slug, rank) => ({ slug, name: slug, rank, gradient: null })),
    styles: used.map((slug, rank) => ({
      slug,
      externalId: null,
      name: slug,
      kind: "necktie",
      widthInches: null,
      description: null,
      rank,
    })),
    colors,
  }
}

function plan(known: KnownCatalogue, listed: ListedCatalogue, more: Partial<PlanInput> = {}) {
  return planSync({
    known,
    listed,
    guard: NO_GUARD,
    currencies: ["eur", "usd"],
    rates: { base: "usd", rates: { eur: "0.92" } },
    maxWithdrawnShare: 1,
    consented: new Set(),
    ...more,
  })
}

const worksOf = ({ colors, writing }: WritePlan): ColorWork[] => colors.map((color) => workOf(color, writing))

/** What is known after a plan was carried out. */
function after(known: KnownCatalogue, done: WritePlan): KnownCatalogue {
  const gone = new Set(done.withdrawals.ties.map(({ id }) => id))
  const hidden = new Set(done.withdrawals.colors.map(({ id }) => id))
  const families = new Map(known.families)
  const styles = new Map(known.styles)
  const colors = new Map(
    [...known.colors].map(([slug, row]) => [slug, hidden.has(row.id) ? { ...row, withdrawn: true } : row]),
  )
  const ties = new Map(
    [...known.ties].map(([key, row]) => [key, gone.has(row.id) ? { ...row, withdrawn: true } : row]),
  )
  for (const { listed } of done.families) {
    families.set(listed.slug, {
      ...listed,
      id: listed.slug,
      categoryId: `c-${listed.slug}`,
    } satisfies KnownFamily)
  }
  for (const style of done.withdrawals.styles) styles.set(style.slug, { ...style, withdrawn: true })
  for (const { listed } of done.styles) {
    styles.set(listed.slug, { ...listed, id: listed.slug, withdrawn: false } satisfies KnownStyle)
  }
  for (const { color, ties: works } of worksOf(done)) {
    const { ties: _ties, ...same } = color
    colors.set(color.slug, {
      ...same,
      id: color.slug,
      productId: `p-${color.slug}`,
      productGone: false,
      withdrawn: false,
    } satisfies KnownColor)
    for (const { tie, content } of works)
      ties.set(tieKey(tie.style, color.slug), knownTie(tie.style, color.slug, content))
  }
  return { families, styles, colors, ties }
}

function knownTie(style: string, color: string, { hash, sku }: TieContent): KnownTie {
  const id = tieKey(style, color)
  return { id, style, color, hash, sku, variantId: `v-${id}`, variantGone: false, withdrawn: false }
}

function written(result: ReturnType<typeof planSync>): WritePlan {
  if (result.kind !== "write") throw new Error(`expected a plan to write, not ${result.kind}`)
  return result
}

const started = (sells: Sold) => after(NOTHING, written(plan(NOTHING, listing(sells))))

describe("a plan", () => {
  it("has nothing left to do when it was carried out, whatever was known and listed", () => {
    fc.assert(
      fc.property(sold, sold, (first, second) => {
        const known = started(first)
        const again = plan(known, listing(second))
        // A style that is listed with no variants left is refused; that has a rule of its own.
        fc.pre(again.kind === "write")
        const rest = written(plan(after(known, written(again)), listing(second)))
        expect([rest.families, rest.styles, rest.colors, rest.withdrawals.ties]).toEqual([[], [], [], []])
        expect(rest.unchanged).toBe(rest.listed)
      }),
    )
  })

  it("counts every listed tie once: created, updated or unchanged", () => {
    fc.assert(
      fc.property(sold, sold, (first, second) => {
        const done = written(plan(started(first), listing(second)))
        const counted = done.colors.reduce(
          (sum, { counts }) => sum + counts.created + counts.updated,
          done.unchanged,
        )
        const ties = Object.values(second).reduce((sum, prices) => sum + Object.keys(prices).length, 0)
        expect(counted).toBe(ties)
        expect(done.listed).toBe(ties)
      }),
    )
  })

  it("withdraws exactly the known ties that are no longer listed, and hides colours without any left", () => {
    fc.assert(
      fc.property(sold, sold, (first, second) => {
        const { withdrawals } = written(plan(started(first), listing(second)))
        const gone = Object.entries(first).flatMap(([color, prices]) =>
          Object.keys(prices).flatMap((style) =>
            second[color]?.[style] === undefined ? [tieKey(style, color)] : [],
          ),
        )
        expect(withdrawals.ties.map(({ id }) => id).sort()).toEqual(gone.sort())
        expect(withdrawals.colors.map(({ slug }) => slug).sort()).toEqual(
          Object.keys(first)
            .filter((color) => !second[color])
            .sort(),
        )
      }),
    )
  })

  it("never writes when more than the allowed share would go, unless a person agreed to each of them", () => {
    fc.assert(
      fc.property(
        sold,
        sold,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (first, second, maxWithdrawnShare) => {
          const known = started(first)
          const result = plan(known, listing(second), { maxWithdrawnShare })
          const { withdrawals } = written(plan(known, listing(second)))
          const isTooMuch = withdrawals.ties.length > maxWithdrawnShare * known.ties.size
          expect(result.kind).toBe(isTooMuch ? "needs_consent" : "write")
          if (result.kind !== "needs_consent") return
          const consented = new Set(result.withdrawals)
          expect(plan(known, listing(second), { maxWithdrawnShare, consented }).kind).toBe("write")
          consented.delete(result.withdrawals[0] ?? "")
          expect(plan(known, listing(second), { maxWithdrawnShare, consented }).kind).toBe("needs_consent")
        },
      ),
    )
  })

  it("leaves what the guard protects as it was", () => {
    fc.assert(
      fc.property(sold, sold, fc.constantFrom(...STYLES), (first, second, style) => {
        const guard = guardOf([], [{ key: `${style}/#1` }])
        const { withdrawals } = written(plan(started(first), listing(second), { guard }))
        expect(withdrawals.ties.filter((tie) => tie.style === style)).toEqual([])
      }),
    )
  })
})

describe("an empty list where ties are known is refused", () => {
  const known = started({ teal: { "bow-tie": 2499, "wide-tie": 2499 } })

  it("of styles", () => {
    const empty: ListedCatalogue = { families: [], styles: [], colors: [] }
    expect(plan(known, empty)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("list of styles is empty"),
    })
    expect(plan(NOTHING, empty).kind).toBe("write")
  })

  it("of one style's variants, but not where its rows were only unreadable", () => {
    const listed = {
      ...listing({ teal: { "bow-tie": 2499 } }),
      styles: listing({ teal: { "bow-tie": 1, "wide-tie": 1 } }).styles,
    }
    expect(plan(known, listed)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("variants of wide-tie"),
    })
    expect(plan(known, listed, { guard: guardOf([], [{ key: "wide-tie/#1" }]) }).kind).toBe("write")
  })
})

describe("what changed is written, and nothing else", () => {
  const sells = { navy: { "bow-tie": 2499 }, teal: { "bow-tie": 2499, "wide-tie": 2499 } }
  const known = started(sells)
  const works = (listed: ListedCatalogue, from = known) => worksOf(written(plan(from, listed)))

  it("a price is one tie's update", () => {
    const [work, ...others] = works(listing({ ...sells, teal: { "bow-tie": 2799, "wide-tie": 2499 } }))
    expect(others).toEqual([])
    expect(work).toMatchObject({
      color: { slug: "teal" },
      renamed: false,
      ties: [{ action: "update", tie: { style: "bow-tie" } }],
    })
  })

  it("the service's date alone is no change", () => {
    const listed = listing(sells)
    for (const { ties } of listed.colors) for (const tie of ties) tie.updatedAt = "2026-11-22T00:00:00.000Z"
    expect(works(listed)).toEqual([])
  })

  it("a new name of a colour updates all its ties, and writes none of them", () => {
    const listed = listing(sells)
    listed.colors[1]!.name = "Deep Teal"
    expect(works(listed)).toMatchObject([{ renamed: true, ties: [], counts: { created: 0, updated: 2 } }])
  })

  it("a new name of a style is written to each of its ties", () => {
    const listed = listing(sells)
    listed.styles[0]!.name = "Papillon"
    expect(works(listed).map(({ ties }) => ties.map(({ content }) => content.title))).toEqual([
      ["Papillon"],
      ["Papillon"],
    ])
  })

  it("a tie that comes back is the same record", () => {
    const without = after(known, written(plan(known, listing({ teal: sells.teal }))))
    const [work] = works(listing(sells), without)
    expect(work).toMatchObject({
      comesBack: true,
      ties: [{ action: "come_back", known: { id: "bow-tie/navy" } }],
    })
  })

  it("a product that staff deleted is made again, and it is said", () => {
    const colors = new Map(known.colors)
    colors.set("navy", { ...colors.get("navy")!, productId: null, productGone: true })
    const ties = new Map(known.ties)
    ties.set("bow-tie/navy", { ...ties.get("bow-tie/navy")!, variantId: null, variantGone: true })
    const result = written(plan({ ...known, colors, ties }, listing(sells)))
    expect(result.colors).toMatchObject([{ ties: [{ action: "create" }] }])
    expect(result.remarks).toEqual([
      "The product of NAVY had been deleted, and the service still sells it, so it was made again.",
    ])
  })

  it("a currency without a rate is said once, and its prices are left out", () => {
    const result = written(plan(NOTHING, listing(sells), { currencies: ["gbp", "usd"] }))
    expect(result.remarks).toEqual([expect.stringContaining("no rate from USD to GBP")])
    expect(worksOf(result)[0]!.ties[0]!.content.prices).toEqual([
      { currency_code: "usd", amount: "24.99", compare_at: null },
    ])
  })
})
