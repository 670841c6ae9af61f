import { createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { CreateTaxRegionDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { REGIONS } from "./data/regions"

const TAX_PROVIDER = "tp_system"

/** The taxes of every country of ours that has none yet, and of its provinces. */
export async function seedTaxes(container: MedusaContainer): Promise<void> {
  const taxes = container.resolve(Modules.TAX)
  const countries = REGIONS.flatMap((region) => region.countries)
  const found = await taxes.listTaxRegions(
    { country_code: countries.map(({ country_code }) => country_code) },
    { take: null },
  )
  const idOf = (country: string, province: string | null) =>
    found.find((one) => one.country_code === country && one.province_code === province)?.id

  for (const { country_code, default_rate, provinces } of countries) {
    const parent =
      idOf(country_code, null) ??
      (await create(container, [
        {
          country_code,
          provider_id: TAX_PROVIDER,
          ...(default_rate ? { default_tax_rate: default_rate } : {}),
        },
      ]))
    const missing = provinces.filter(({ province_code }) => !idOf(country_code, province_code))
    if (missing.length === 0) continue
    await create(
      container,
      missing.map(({ province_code, rate }) => ({
        country_code,
        province_code,
        parent_id: parent,
        default_tax_rate: rate,
      })),
    )
  }
}

/** @returns the id of the first one made */
async function create(container: MedusaContainer, input: CreateTaxRegionDTO[]): Promise<string> {
  const { result } = await createTaxRegionsWorkflow(container).run({ input })
  const [first] = result
  if (!first) throw new Error("Medusa made no tax region")
  return first.id
}
