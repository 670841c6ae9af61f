/** An address that a parcel goes to, as who lives there gave it. */
export interface PostalAddress {
  name: string
  line_1: string
  line_2: string | null
  city: string
  province: string | null
  postal_code: string
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: string
}
