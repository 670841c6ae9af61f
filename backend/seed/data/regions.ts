/** A rate of tax: percent, with the code that shows on the order. */
export interface Rate {
  name: string
  code: string
  rate: number
}

export interface CountryTax {
  country_code: string
  /** Applies where no province has one of its own; null where only provinces tax. */
  default_rate: Rate | null
  provinces: ReadonlyArray<{ province_code: string; rate: Rate }>
}

export interface SeedRegion {
  name: string
  currency_code: string
  /** Whether prices are shown and entered with the tax in them. */
  is_tax_inclusive: boolean
  countries: readonly CountryTax[]
}

const vat = (country_code: string, rate: number): CountryTax => ({
  country_code,
  default_rate: { name: `VAT ${country_code.toUpperCase()}`, code: `vat-${country_code}`, rate },
  provinces: [],
})

/**
 * Where the shop sells. US sales tax is a matter of the state (there is no federal one): state rates without
 * city and county parts. European standard VAT rates as of 2025.
 */
export const REGIONS: readonly SeedRegion[] = [
  {
    name: "United States",
    currency_code: "usd",
    is_tax_inclusive: false,
    countries: [
      {
        country_code: "us",
        default_rate: { name: "No sales tax", code: "us-none", rate: 0 },
        provinces: [
          { province_code: "us-ny", rate: { name: "New York sales tax", code: "us-ny", rate: 4 } },
          { province_code: "us-mi", rate: { name: "Michigan sales tax", code: "us-mi", rate: 6 } },
          { province_code: "us-ca", rate: { name: "California sales tax", code: "us-ca", rate: 7.25 } },
          { province_code: "us-tx", rate: { name: "Texas sales tax", code: "us-tx", rate: 6.25 } },
        ],
      },
    ],
  },
  {
    name: "Europe",
    currency_code: "eur",
    is_tax_inclusive: true,
    countries: [vat("de", 19), vat("fr", 20), vat("it", 22), vat("es", 21), vat("nl", 21), vat("ie", 23)],
  },
]
