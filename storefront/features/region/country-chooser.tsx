import { defaultCountry } from "@/lib/env"
import { getRegions } from "@/lib/region"
import { CountryChoice } from "./country-choice"

/** The choice of country for the foot of every page; nothing where there is nothing to choose. */
export async function CountryChooser() {
  const regions = await getRegions()
  const countries = regions
    .flatMap((region) =>
      region.countries.map(({ code, name }) => ({ code, name, currency: region.currency })),
    )
    .sort((a, b) => a.name.localeCompare(b.name))
  return countries.length > 1 ? <CountryChoice countries={countries} fallback={defaultCountry()} /> : null
}
