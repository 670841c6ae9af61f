import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { select } from "../../../database/select"
import { refuseSecondPayment } from "../../../workflows/payments/refuse-second"
import { settleBag } from "../../../workflows/payments/settle-bag"
import { undoOrphans } from "../../../workflows/payments/undo-orphans"
import { findUnpaid } from "../../../workflows/payments/undo-unpaid"
import { requirePayable } from "../../../workflows/quotes/payable"

const CART = `
  select cart_id from cart_payment_collection
  where payment_collection_id = ? and deleted_at is null limit 1`

async function cartOfCollection(req: MedusaRequest): Promise<string | undefined> {
  const [row] = await select<{ cart_id: string }>(req.scope, CART, [req.params["id"] ?? ""])
  return row?.cart_id
}

const OPEN = "select id from cart where id = ? and completed_at is null"

/** One that has become an order is told again, as Medusa does. */
async function openCart(req: MedusaRequest): Promise<string | undefined> {
  const [row] = await select<{ id: string }>(req.scope, OPEN, [req.params["id"] ?? ""])
  return row?.id
}

/** Lets nobody through who would begin to pay for a wedding that may not be paid yet. */
const door =
  (cartOf: (req: MedusaRequest) => Promise<string | undefined>) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const cartId = await cartOf(req)
    if (cartId !== undefined) await requirePayable(req.scope, cartId)
    next()
  }

function namedCart({ body }: MedusaRequest): string | undefined {
  const { cart_id } = (body ?? {}) as { cart_id?: unknown }
  return typeof cart_id === "string" ? cart_id : undefined
}

/**
 * Medusa hands what a client sends as `data` on to the provider, where it could say how the money is taken. Ours is said by
 * the store alone.
 * @throws MedusaError INVALID_DATA (400)
 */
function refuseData({ body }: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { data } = (body ?? {}) as { data?: unknown }
  const isEmpty = data === undefined || data === null || JSON.stringify(data) === "{}"
  if (isEmpty) return next()
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "data: how a payment is taken is said by the store")
}

/** A completion that died half-way leaves no second order behind, and none that nobody pays for. */
async function takeBackHalfOrders(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const cartId = req.params["id"] ?? ""
  if ((await findUnpaid(req.scope, cartId)).length > 0) await settleBag(req.scope, cartId)
  if ((await openCart(req)) !== undefined) await undoOrphans(req.scope, cartId)
  next()
}

/** Nobody begins to pay again for what was paid. */
async function refusePaid(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const cartId = await cartOfCollection(req)
  if (cartId !== undefined) await refuseSecondPayment(req.scope, cartId)
  next()
}

/**
 * Medusa's own routes by which a cart is paid for. To refuse only at the end, where the cart becomes an order, would be
 * too late: by then money has moved.
 */
export const paymentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/payment-collections",
    methods: ["POST"],
    middlewares: [door(async (req) => namedCart(req))],
  },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [refuseData, door(cartOfCollection), refusePaid],
  },
  {
    matcher: "/store/carts/:id/complete",
    methods: ["POST"],
    middlewares: [door(openCart), takeBackHalfOrders],
  },
]
