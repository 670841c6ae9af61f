import { readBundleConfigs } from "./bundle"
import { readEvents } from "./event"
import { readFamilies } from "./family"
import { readStyles } from "./style"

describe("families", () => {
  test("colours may be names or objects, and total may be called count", () => {
    const [asNames] = readFamilies([{ name: "Reds", slug: "reds", colors: ["True Red"], total: 1 }]).rows
    const [asObjects] = readFamilies([
      { name: "Reds", slug: "reds", colors: [{ name: "True Red" }], count: "1" },
    ]).rows
    expect(asObjects).toEqual(asNames)
    expect(asNames).toMatchObject({ colors: [{ name: "True Red", slug: "true-red" }], total: 1 })
  })

  test("a family that nobody counted has as many colours as it lists", () => {
    expect(readFamilies([{ name: "Reds", colors: ["Rust", "Coral"] }]).rows[0]?.total).toBe(2)
  })

  test("half a gradient is none", () => {
    expect(readFamilies([{ name: "Reds", gradient: { start: "#fff" } }]).rows[0]?.gradient).toBeNull()
  })

  test("a family listed again in another spelling is quarantined", () => {
    const { rows, quarantined } = readFamilies([{ name: "Grays/Blacks" }, { name: "Blacks & Greys" }])
    expect(rows).toHaveLength(1)
    expect(quarantined).toMatchObject([{ key: "grays-blacks", reason: "is in the list a second time" }])
  })
})

describe("styles", () => {
  const bow = { id: 4, name: "Bow Tie", slug: "bow-tie", width: "adjustable", price: 24.99 }

  test("ids and prices may be numbers, and the answer's currency holds where a row names none", () => {
    const { rows } = readStyles([bow, { ...bow, slug: "skinny-tie", currency: "GBP" }], "eur")
    expect(rows).toMatchObject([
      { id: "4", price: "24.99", currency: "eur", widthInches: null },
      { slug: "skinny-tie", currency: "gbp" },
    ])
  })

  test("a style may have no price: its variants have theirs", () => {
    expect(readStyles([{ ...bow, price: undefined }], "usd").rows[0]?.price).toBeNull()
  })

  test.each([
    ["slug", { slug: "Bow Tie" }, 'slug: "Bow Tie" is not a slug'],
    ["slug", { slug: undefined }, "slug: is missing"],
    ["price", { price: "free" }, 'price: "free" is not a positive decimal'],
    ["currency", { currency: "dollars" }, 'currency: "dollars" is not a currency code'],
    ["name", { name: "" }, "name: is missing"],
  ])("a wrong %s is quarantined (%j)", (_, wrong, reason) => {
    expect(readStyles([{ ...bow, ...wrong }], "usd")).toMatchObject({
      rows: [],
      quarantined: [{ key: "bow-tie", reason }],
    })
  })
})

test("bundle tiers come the smallest first, and a wrong one keeps its configuration out", () => {
  const tiers = [
    { minQuantity: 10, discountPercentage: 20 },
    { minQuantity: "2", discountPercentage: "5" },
  ]
  const config = { id: 1, name: "Wedding", type: "wedding", tiers }
  expect(readBundleConfigs([config]).rows[0]?.tiers.map((tier) => tier.minQuantity)).toEqual([2, 10])
  const wrong = { ...config, tiers: [{ minQuantity: 2, discountPercentage: 500 }] }
  expect(readBundleConfigs([wrong])).toMatchObject({ rows: [], quarantined: [{ key: "1" }] })
})

test("an event's colours and seasons may be one or many, names or objects", () => {
  const { rows } = readEvents([
    { name: "Beach Bliss", colors: [{ name: "Aqua" }, "Coral"], season: "summer" },
  ])
  expect(rows).toEqual([
    { slug: "beach-bliss", name: "Beach Bliss", colors: ["Aqua", "Coral"], seasons: ["summer"], style: null },
  ])
})
