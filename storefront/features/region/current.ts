import "server-only"
import { cookies } from "next/headers"
import { defaultCountry } from "@/lib/env"
import { pickRegion } from "@/lib/pick-region"
import { getRegions, type Region } from "@/lib/region"
import { COUNTRY_COOKIE, parseCountry } from "./cookie"

/** The country that this shopper chose, or the shop's own. */
export async function shopperCountry(): Promise<string> {
  return parseCountry((await cookies()).get(COUNTRY_COOKIE)?.value) ?? defaultCountry()
}

/**
 * The region in which this shopper buys.
 * @throws Error when the store has no region at all: a price without one would be false
 */
export async function shopperRegion(): Promise<Region> {
  const regions = await getRegions()
  const chosen = await shopperCountry()
  const sells = regions.some(({ countries }) => countries.some(({ code }) => code === chosen))
  const region = pickRegion(regions, sells ? chosen : defaultCountry())
  if (!region) throw new Error("The store has no region, so nothing in it has a price.")
  return region
}
