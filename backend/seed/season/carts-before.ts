import { BUNDLES_MODULE, type BundlesService } from "@kct/medusa-plugin-ties/modules/bundles"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Of a cart's metadata: which wedding of the season it is for. */
export const CART_KEY = "demo_wedding"

const LEFT = `
  select c.id from cart c where c.metadata ->> '${CART_KEY}' = any(?)
  and not exists (select 1 from wed_wedding w where w.cart_id = c.id)`

/** Takes away the carts of a run that was stopped before it made their weddings. */
export async function clearCarts(container: MedusaContainer, keys: readonly string[]): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(LEFT, [keys] as never)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  const bundles: BundlesService = container.resolve(BUNDLES_MODULE)
  const parties = await bundles.listBundles({ cart_id: ids }, { select: ["id"], take: null })
  await bundles.deleteBundles(parties.map(({ id }) => id))
  await container.resolve(Modules.CART).deleteCarts(ids)
}

/** The guests of these addresses, made where they are not there. @returns their ids by address */
export async function ensureGuests(
  container: MedusaContainer,
  emails: readonly string[],
): Promise<Map<string, string>> {
  const customers = container.resolve(Modules.CUSTOMER)
  const found = await customers.listCustomers({ email: [...emails], has_account: false }, { take: null })
  const known = new Set(found.map(({ email }) => email))
  const missing = emails.filter((email) => !known.has(email)).map((email) => ({ email }))
  const made = missing.length > 0 ? await customers.createCustomers(missing) : []
  return new Map([...found, ...made].map(({ id, email }) => [email, id]))
}
