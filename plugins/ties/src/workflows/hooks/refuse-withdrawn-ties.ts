import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

/** What both cart workflows hand to their `validate` hook, as far as it is read here. */
interface CartHookInput {
  input: { items?: Array<{ variant_id?: string | null }> | null }
}

/**
 * Keeps ties that the service has withdrawn out of carts. A product that is a draft Medusa refuses by itself; a single
 * withdrawn variant of a product that is still sold has no status there. What is in a cart already stays buyable: it
 * was promised.
 *
 * A hook takes one handler in an app. A host that has one of its own calls this function in it, and sets the plugin's
 * option `hooks.refuse_withdrawn_ties` to false.
 * @throws MedusaError not_allowed (400) with the names of the ties
 */
export async function refuseWithdrawnTies(
  { input }: CartHookInput,
  { container }: { container: MedusaContainer },
): Promise<void> {
  const variantIds = (input.items ?? []).flatMap(({ variant_id }) => variant_id ?? [])
  if (variantIds.length === 0) return
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  const gone = await catalogue.listSyncRecords(
    { variant_id: variantIds, withdrawn_at: { $ne: null } },
    { relations: ["color"], take: variantIds.length },
  )
  if (gone.length === 0) return
  const names = gone.map(({ title, color }) => `${color.name} ${title}`)
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `No longer sold: ${names.join(", ")}`)
}
