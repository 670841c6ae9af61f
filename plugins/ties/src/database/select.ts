import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Plain rows of one statement over the store's database.
 *
 * Medusa's own services build an entity of every row, which took ten seconds for 25,200 ties where this takes a
 * fraction of one, at every change of stock. So the columns named here, of Medusa's tables too, are part of what a new
 * version of Medusa has to be tried with: `catalogue.spec.ts` and `bundles.spec.ts` do. Prices are not among them; their rules are
 * Medusa's.
 */
export async function select<Row>(
  scope: MedusaContainer,
  sql: string,
  values: (string | string[])[],
): Promise<Row[]> {
  const { rows } = await scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, values)
  return rows
}
