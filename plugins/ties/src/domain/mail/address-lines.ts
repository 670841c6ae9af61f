/** An address as Medusa has it; of each part there may be none. */
export interface Address {
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
}

const words = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(" ")

/** `NY`, of a subdivision's code by ISO 3166-2 such as `us-ny`; what is no code is somebody's own words. */
const provinceWords = (province: string | null, country: string | null): string | null => {
  const [, of, code] = /^([a-z]{2})-([a-z0-9]{1,3})$/i.exec(province ?? "") ?? []
  return of && code && of.toLowerCase() === country?.toLowerCase() ? code.toUpperCase() : province
}

/** An address as it stands on a letter, a line each; no lines where an order has none, as one that staff made may not. */
export function addressLines(address: Address | null | undefined): string[] {
  if (!address) return []
  const { first_name, last_name, address_1, address_2, city, province, postal_code, country_code } = address
  const town = [city, words(provinceWords(province, country_code), postal_code)].filter(Boolean).join(", ")
  return [words(first_name, last_name), address_1, address_2, town, country_code?.toUpperCase()].filter(
    (line): line is string => Boolean(line),
  )
}
