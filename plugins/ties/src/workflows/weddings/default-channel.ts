import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/**
 * The sales channel whose ties a question of staff's is about where they name none.
 * @throws MedusaError NOT_ALLOWED (400) where the store has no default one
 */
export async function defaultChannel(scope: MedusaContainer): Promise<string[]> {
  const [store] = await scope
    .resolve(Modules.STORE)
    .listStores({}, { select: ["id", "default_sales_channel_id"], take: 1 })
  if (store?.default_sales_channel_id) return [store.default_sales_channel_id]
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The store has no default sales channel, whose ties this is about; choose one in the store's settings",
  )
}
