import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_VERSION_MODULE } from "../modules/catalogue-version"
import type { CatalogueVersionService } from "../modules/catalogue-version/service"
import { coalesce } from "./coalesce"

/** Milliseconds in which changes are taken together: an order of ten ties, or a sync, is one new catalogue. */
export const RENEWAL_PAUSE = 250

const renewals = new WeakMap<CatalogueVersionService, () => Promise<void>>()

/** Says that something that the shop shows may have changed; resolves when every process can know it. */
export async function renewCatalogue(scope: MedusaContainer): Promise<void> {
  const versions = scope.resolve<CatalogueVersionService>(CATALOGUE_VERSION_MODULE)
  let renew = renewals.get(versions)
  if (!renew) {
    renew = coalesce(() => versions.renew(), RENEWAL_PAUSE)
    renewals.set(versions, renew)
  }
  await renew()
}
