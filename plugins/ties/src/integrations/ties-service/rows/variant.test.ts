import fc from "fast-check"
import { readVariants } from "./variant"

const context = {
  styleSlug: "bow-tie",
  style: { price: "24.99", compareAtPrice: "39.99", currency: "eur" },
  currency: "usd",
}
const good = {
  color: {
    name: "Teal",
    slug: "teal",
    hex: "#0b6e75",
    family: { name: "Blacks & Greys", slug: "blacks-grays" },
  },
  price: "19.50",
}
const read = (...raw: unknown[]) => readVariants(raw, context)
const reasons = (...raw: unknown[]) => read(...raw).quarantined.map(({ key, reason }) => [key, reason])

test("a row becomes a variant with what it says, and null for what it does not", () => {
  expect(read(good).rows).toEqual([
    {
      styleSlug: "bow-tie",
      color: {
        name: "Teal",
        slug: "teal",
        hex: "#0B6E75",
        family: { name: "Blacks & Greys", slug: "grays-blacks" },
      },
      id: null,
      sku: null,
      price: "19.50",
      compareAtPrice: null,
      currency: "usd",
      stock: null,
      images: [],
      updatedAt: null,
    },
  ])
})

test.each([undefined, null, ""])(
  "a price of %p is missing, and falls back to that of the style, currency and all",
  (price) => {
    const [row] = read({ ...good, price }).rows
    expect(row).toMatchObject({ price: "24.99", compareAtPrice: "39.99", currency: "eur" })
  },
)

test("a missing price with no style to fall back to is quarantined", () => {
  const { rows, quarantined } = readVariants([{ color: good.color }], { ...context, style: null })
  expect(rows).toEqual([])
  expect(quarantined).toMatchObject([
    { key: "bow-tie/teal", reason: expect.stringContaining("price: is missing") },
  ])
})

test.each([0, "0.00", -1, "-24.99", "call us", "24,99", {}, [24.99], true, NaN])(
  "a price of %p is quarantined, and never replaced by that of the style",
  (price) => {
    expect(reasons({ ...good, price })).toEqual([
      ["bow-tie/teal", expect.stringMatching(/^price: .*not a positive decimal/)],
    ])
  },
)

test.each([undefined, null, "", "  ", "\u0000", 5])("a colour name of %p is quarantined", (name) => {
  expect(reasons({ ...good, color: { ...good.color, name } })).toEqual([
    ["bow-tie/teal", "color.name: is missing"],
  ])
})

test.each([undefined, null, "teal", []])("a colour of %p is quarantined under its place", (color) => {
  expect(reasons(good, { ...good, color })).toEqual([["bow-tie/#2", expect.stringMatching(/^color/)]])
})

test("the second row of one colour is quarantined, also where only its spelling differs", () => {
  const again = { ...good, color: { name: "TEAL" }, price: "1.00" }
  expect(read(good, again).rows).toMatchObject([{ price: "19.50" }])
  expect(reasons(good, again)).toEqual([["bow-tie/teal", "is in the list a second time"]])
})

test("a missing slug is made of the name, an untidy one is made tidy", () => {
  const slugs = read(
    { ...good, color: { name: "Rosé & Crème" } },
    { ...good, color: { name: "Navy Blue", slug: "Navy_Blue " } },
  ).rows.map((row) => row.color.slug)
  expect(slugs).toEqual(["rose-and-creme", "navy-blue"])
})

test.each([
  [undefined, null],
  [null, null],
  ["", null],
  ["lots", null],
  [1.5, null],
  [0, 0],
  ["12", 12],
  [-3, 0],
])("stock %p is %p: unknown is not zero", (stock, known) => {
  expect(read({ ...good, stock }).rows[0]?.stock).toBe(known)
})

test("a compare-at price of 0 is none, a senseless one is quarantined", () => {
  expect(read({ ...good, compareAtPrice: 0 }).rows[0]?.compareAtPrice).toBeNull()
  expect(reasons({ ...good, compareAtPrice: "was more" })).toHaveLength(1)
})

test("every row is either let in or quarantined, in order, whatever it is", () => {
  const rows = fc.array(
    fc.oneof(fc.constant(good), fc.jsonValue(), fc.record({ color: fc.record({ name: fc.string() }) })),
  )
  fc.assert(
    fc.property(rows, (raw) => {
      const { rows: letIn, quarantined } = read(...raw)
      expect(letIn.length + quarantined.length).toBe(raw.length)
      expect(new Set(letIn.map((row) => row.color.slug)).size).toBe(letIn.length)
      for (const { reason, key } of quarantined) expect([reason, key]).not.toContain("")
    }),
  )
})
