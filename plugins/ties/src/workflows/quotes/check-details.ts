import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { WeddingDetails } from "../../contract"
import { faultsOfWedding } from "../../domain/weddings/check-wedding"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

/**
 * Refuses what a couple says of its wedding where it can't be.
 * @param before what it said until now: what stays is not asked again, such as a day that is over by now
 * @throws MedusaError INVALID_DATA (400) with one sentence for each fault, its field first
 */
export function requireDetails(
  scope: MedusaContainer,
  details: WeddingDetails,
  before?: Pick<WeddingDetails, "date" | "theme" | "time_zone">,
): void {
  const { themes } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const moved = before?.date !== details.date || before.time_zone !== details.time_zone
  const faults = moved ? faultsOfWedding(details, Date.now()) : []
  if (details.theme !== null && before?.theme !== details.theme) {
    if (themes.every(({ slug }) => slug !== details.theme))
      faults.push(`theme: there is no theme "${details.theme}"`)
  }
  if (faults.length === 0) return
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.map((fault) => `details.${fault}`).join("; "))
}
