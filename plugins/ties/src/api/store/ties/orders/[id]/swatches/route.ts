import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { idParamsSchema, type OrderSwatches } from "../../../../../../contract"
import { readOrderKits } from "../../../../../../workflows/swatches"
import { parseInput } from "../../../../../utils/parse-input"

/**
 * The kits of an order, with the codes of their credits. A code is as good as money: of a customer who has an account
 * it is shown to that customer alone; of a guest, to whoever has the order's id, as Medusa shows the order itself.
 * Everybody else is told that there is no such order.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderSwatches>,
): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const found = await readOrderKits(req.scope, id)
  const mayLook = found !== null && (await isOwn(req, found.customer_id))
  if (!mayLook) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order "${id}"`)
  res.set("Cache-Control", "no-store")
  res.json({
    kits: found.kits.map(({ line_item_id, colors, credit }) => ({ line_item_id, colors, credit })),
  })
}

async function isOwn(req: AuthenticatedMedusaRequest, customerId: string | null): Promise<boolean> {
  if (customerId === null || customerId === req.auth_context?.actor_id) return true
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customerId }, { select: ["id", "has_account"] })
  return customer?.has_account !== true
}
