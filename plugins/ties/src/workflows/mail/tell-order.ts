import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { cartOfOrder } from "../quotes/paid"
import { readOrderFacts } from "./facts/order"
import { readStaff } from "./facts/people"
import { optionsOf, queueMail } from "./queue"

/** Whether an order is a wedding's: its couple is told by mails of their own. */
async function isOfWedding(scope: MedusaContainer, orderId: string): Promise<boolean> {
  const cartId = await cartOfOrder(scope, orderId)
  if (cartId === null) return false
  return (await scope.resolve<WeddingsService>(WEDDINGS_MODULE).findByCart(cartId)) !== null
}

/** Thanks for an order, and tells staff of one that is large. */
export async function tellOfOrder(scope: MedusaContainer, orderId: string): Promise<void> {
  const facts = await readOrderFacts(scope, orderId)
  if (!facts) return
  const { order, to } = facts
  if (to !== null && !(await isOfWedding(scope, orderId))) {
    await queueMail(scope, [{ kind: "order-confirmation", of: orderId, to, payload: { order } }])
  }
  await tellStaff(scope, orderId, order)
}

async function tellStaff(
  scope: MedusaContainer,
  orderId: string,
  { number, ties, totals, ship_to }: NonNullable<Awaited<ReturnType<typeof readOrderFacts>>>["order"],
): Promise<void> {
  const { bulk_ties } = optionsOf(scope).mail
  const count = ties.reduce((sum, { quantity }) => sum + quantity, 0)
  if (bulk_ties === null || count < bulk_ties) return
  const { currency_code, total } = totals
  const payload = {
    order_number: number,
    ties: count,
    total: { amount: total, currency_code },
    ship_to: ship_to.join(", ") || null,
  }
  const staff = await readStaff(scope)
  await queueMail(
    scope,
    staff.map(({ to, timeZone }) => ({ kind: "bulk-order" as const, of: orderId, to, timeZone, payload })),
  )
}

const NUMBER = `select display_id from "order" where id = ?`

/** What an order is called. */
export async function numberOf(scope: MedusaContainer, orderId: string | null): Promise<number | null> {
  if (orderId === null) return null
  const [row] = await select<{ display_id: number }>(scope, NUMBER, [orderId])
  return row ? Number(row.display_id) : null
}
