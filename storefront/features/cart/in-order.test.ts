import { inOrder } from "./in-order"
import type { CartItem } from "./types"

const item = (product_title: string, variant_title: string, created_at: string): CartItem => ({
  id: `${product_title}-${variant_title}`,
  variant_id: null,
  product_title,
  variant_title,
  quantity: 1,
  unit_price: 24.99,
  is_tax_inclusive: false,
  subtotal: 24.99,
  original_total: 24.99,
  created_at,
})

const EARLY = "2026-11-28T04:00:00.000Z"
const LATE = "2026-11-28T05:00:00.000Z"

describe("lines", () => {
  it("stand as they were put in, and those of one moment by name, however Medusa lists them", () => {
    const wanted = [
      item("Teal", "Bow Tie", EARLY),
      item("Burgundy", "Bow Tie", LATE),
      item("Burgundy", "Skinny Tie", LATE),
      item("Swatch kit", "Swatch kit", LATE),
    ]
    expect(inOrder(wanted.toReversed())).toEqual(wanted)
    expect(inOrder([wanted[2]!, wanted[0]!, wanted[3]!, wanted[1]!])).toEqual(wanted)
    expect(inOrder(undefined)).toEqual([])
  })
})
