import { unstable_rethrow } from "next/navigation"
import { defaultCountry } from "@/lib/env"
import { getRegions, type Region } from "@/lib/region"
import { CountryChoice } from "./country-choice"

/** The choice of country for the foot of every page; nothing where there is nothing to choose. */
export async function CountryChooser() {
  const countries = (await regionsOrNone())
    .flatMap(({ currency, countries }) => countries.map(({ code, name }) => ({ code, name, currency })))
    .sort((a, b) => a.name.localeCompare(b.name))
  return countries.length > 1 ? <CountryChoice countries={countries} fallback={defaultCountry()} /> : null
}

/** The foot of a page must not take the page down with it. */
async function regionsOrNone(): Promise<Region[]> {
  try {
    return await getRegions()
  } catch (error) {
    unstable_rethrow(error)
    console.error(error)
    return []
  }
}
