import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { ParsedPartyInput } from "../../../contract"

/** Where a party goes: the region, and the address as far as it is known. */
export interface Destination {
  region: { id: string; currency_code: string; automatic_taxes: boolean }
  /** Null where no country is known: then no tax can be worked out. */
  address: { country_code: string; province?: string; postal_code?: string } | null
}

/**
 * Where a preview is for, as a cart of that region would have it: of a region of one country, that country.
 * @throws MedusaError INVALID_DATA for a country that is not in the region
 */
export async function destinationOf(
  scope: MedusaContainer,
  regionId: string,
  { country_code, province, postal_code }: ParsedPartyInput,
): Promise<Destination> {
  const found = await scope.resolve(Modules.REGION).retrieveRegion(regionId, { relations: ["countries"] })
  const countries = found.countries.map(({ iso_2 }) => iso_2)
  const region = {
    id: found.id,
    currency_code: found.currency_code,
    automatic_taxes: found.automatic_taxes,
  }
  const country = country_code ?? (countries.length === 1 ? countries[0] : undefined)
  if (country === undefined) return { region, address: null }
  if (!countries.includes(country)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `country_code: "${country}" is not in this region, which has ${countries.join(", ")}`,
    )
  }
  return {
    region,
    address: {
      country_code: country,
      ...(province === undefined ? {} : { province }),
      ...(postal_code === undefined ? {} : { postal_code }),
    },
  }
}
