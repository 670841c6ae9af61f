import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Withdrawals } from "../../../domain/sync/plan-withdrawals"
import type { WriteContext } from "./context"

/**
 * Hides what the service no longer lists. A colour without any tie left becomes a draft product; a single variant has
 * no status in Medusa, so its row says it, which the shop's routes and the cart's check go by. Nothing is deleted.
 */
export async function withdraw(
  { ties, colors, styles }: Withdrawals,
  { container, catalogue }: Pick<WriteContext, "container" | "catalogue">,
): Promise<void> {
  const ids = colors.flatMap(({ productId }) => productId ?? [])
  if (ids.length > 0) {
    await updateProductsWorkflow(container).run({
      input: { selector: { id: ids }, update: { status: "draft" } },
    })
  }
  const idsOf = (rows: ReadonlyArray<{ id: string }>) => rows.map(({ id }) => id)
  await catalogue.withdrawRows({ records: idsOf(ties), colors: idsOf(colors), styles: idsOf(styles) })
}
