import { z } from "@medusajs/framework/zod"
import { type Answer, mapRows, type Row } from "../answer"
import { fault } from "./fault"

const on = z.literal(true)
const some = z.number().int().min(1).max(1_000_000)
const badPrice = z.enum(["zero", "negative", "text"])
const BAD_PRICES = { zero: "0.00", negative: "-24.99", text: "call us" }

const isList = (answer: Answer) => answer.form === "paged" || answer.form === "list"
const without = (row: Row, key: string): Row => ({ ...row, [key]: undefined })
const tier = z.strictObject({ minQuantity: some, discountPercentage: z.number().gt(0).max(100) })
const numbers = (row: Row, keys: string[]): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, keys.includes(key) && value ? Number(value) : value]),
  )

/** Changes one part of the colour of the first `count` variants. */
function colourOfFirst(count: number, change: (colour: Row) => Row): (answer: Answer) => Answer {
  return (answer) =>
    mapRows(answer, "variants", (row, index) =>
      index < count ? { ...row, color: change(row.color as Row) } : row,
    )
}

/** Changes of the rows that an answer holds: missing, twice, wrong, or of another type. */
export const rowFaults = {
  emptyList: fault(on, true, (answer: Answer) => (isList(answer) ? { ...answer, rows: [] } : answer)),

  halvedList: fault(on, true, (answer: Answer) =>
    isList(answer) ? { ...answer, rows: answer.rows.slice(0, Math.ceil(answer.rows.length / 2)) } : answer,
  ),

  /** The first so many rows come again at the end. */
  duplicateRows: fault(some, 1, (answer: Answer, count) =>
    isList(answer) ? { ...answer, rows: [...answer.rows, ...answer.rows.slice(0, count)] } : answer,
  ),

  /** The price of the first variant. */
  badPrice: fault(badPrice, "zero", (answer: Answer, kind) =>
    mapRows(answer, "variants", (row, index) => (index === 0 ? { ...row, price: BAD_PRICES[kind] } : row)),
  ),

  /** The price of the first product. */
  badStylePrice: fault(badPrice, "zero", (answer: Answer, kind) =>
    mapRows(answer, "products", (row, index) => (index === 0 ? { ...row, price: BAD_PRICES[kind] } : row)),
  ),

  /** No variant has a price of its own. */
  missingPrice: fault(on, true, (answer: Answer) =>
    mapRows(answer, "variants", (row) => without(without(row, "price"), "compareAtPrice")),
  ),

  /** Other tiers for a wedding: nothing is wrong with them. */
  weddingTiers: fault(
    z.array(tier).min(1),
    [{ minQuantity: 3, discountPercentage: 7 }],
    (answer: Answer, tiers) => mapRows(answer, "configs", (row) => ({ ...row, tiers })),
  ),

  missingColourName: fault(some, 1, (answer: Answer, count) =>
    colourOfFirst(count, (colour) => without(colour, "name"))(answer),
  ),

  missingHex: fault(some, 1, (answer: Answer, count) =>
    colourOfFirst(count, (colour) => without(colour, "hex"))(answer),
  ),

  missingSlug: fault(some, 1, (answer: Answer, count) =>
    colourOfFirst(count, (colour) => without(colour, "slug"))(answer),
  ),

  /** Every variant says that so many are left. */
  stock: fault(z.number().int(), 7, (answer: Answer, stock) =>
    mapRows(answer, "variants", (row) => ({ ...row, stock })),
  ),

  /** Products and variants say when they last changed. */
  updatedAt: fault(z.string(), "2025-06-01T08:30:00Z", (answer: Answer, updatedAt) =>
    ["products", "variants"].includes(answer.table)
      ? mapRows(answer, answer.table, (row) => ({ ...row, updatedAt }))
      : answer,
  ),

  pricesAsNumbers: fault(on, true, (answer: Answer) =>
    mapRows(answer, answer.table, (row) => numbers(row, ["price", "compareAtPrice"])),
  ),

  idsAsNumbers: fault(on, true, (answer: Answer) =>
    ["products", "variants"].includes(answer.table)
      ? mapRows(answer, answer.table, (row) => numbers(row, ["id"]))
      : answer,
  ),
}
