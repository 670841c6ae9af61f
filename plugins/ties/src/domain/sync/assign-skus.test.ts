import { assignSkus } from "./assign-skus"
import type { KnownTie } from "./known"
import type { ListedColor, ListedTie } from "./listed"

const tie = (style: string, sku: string | null = null): ListedTie => ({
  style,
  sku,
  price: "24.99",
  compareAtPrice: null,
  currency: "usd",
  stock: null,
  images: [],
  updatedAt: null,
})
const color = (slug: string, ...ties: ListedTie[]): ListedColor => ({
  slug,
  name: slug,
  hex: null,
  family: "blues",
  rank: 0,
  ties,
})
const known = (style: string, color: string, sku: string): [string, KnownTie] => [
  `${style}/${color}`,
  { id: "t", style, color, sku, hash: "", variantId: "v", variantGone: false, withdrawn: false },
]

describe("the SKU of a tie", () => {
  it("is the service's, else the one that it has, else made of colour and style", () => {
    const colors = [color("teal", tie("bow-tie", "S-1"), tie("skinny-tie"), tie("classic-tie"))]
    const { skus } = assignSkus(colors, new Map([known("skinny-tie", "teal", "OLD-7")]))
    expect([...skus.values()].sort()).toEqual(["OLD-7", "S-1", "TIE-TEAL-CLASSIC-TIE"])
  })

  it("stays with the tie that has it when another asks for it, and the other is refused", () => {
    const colors = [color("aqua", tie("bow-tie", "S-1")), color("teal", tie("bow-tie", "S-1"))]
    const { skus, refused } = assignSkus(colors, new Map([known("bow-tie", "teal", "S-1")]))
    expect([...skus]).toEqual([["bow-tie/teal", "S-1"]])
    expect(refused).toMatchObject([
      { key: "bow-tie/aqua", reason: 'sku: "S-1" is already that of bow-tie/teal' },
    ])
  })

  it("is unique where two pairs of slugs would make one", () => {
    const { skus } = assignSkus([color("navy-blue", tie("tie")), color("navy", tie("blue-tie"))], new Map())
    expect([...skus.values()]).toEqual(["TIE-NAVY-BLUE-TIE", "TIE-NAVY-BLUE-TIE-2"])
  })
})
