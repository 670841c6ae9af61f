interface WithCountries {
  countries: readonly { code: string }[]
}

/** The region that sells to the country, else the first one; null where there is none. */
export function pickRegion<T extends WithCountries>(regions: readonly T[], country: string): T | null {
  return regions.find(({ countries }) => countries.some(({ code }) => code === country)) ?? regions[0] ?? null
}
