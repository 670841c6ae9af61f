export const FULFILLMENT_SET = "Ties by post"

export interface SeedShippingOption {
  code: string
  name: string
  description: string
  /** Flat price in major units of each region's currency, by the region's name. */
  price: Readonly<Record<string, number>>
}

/** The same two everywhere; each region's price is in its own currency and, in Europe, with VAT. */
export const SHIPPING_OPTIONS: readonly SeedShippingOption[] = [
  {
    code: "standard",
    name: "Standard",
    description: "3 to 5 business days",
    price: { "United States": 5.99, Europe: 6.9 },
  },
  {
    code: "express",
    name: "Express",
    description: "1 to 2 business days",
    price: { "United States": 14.99, Europe: 16.9 },
  },
]
