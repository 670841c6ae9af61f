import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { select } from "../../../database/select"
import { minorOf } from "../../../domain/shares/money"
import { whyNotReturn } from "../../../domain/shares/refunds"

interface Row {
  currency_code: string
  captured: string
  refunded: string
}

const PAYMENT = `
  select p.currency_code,
    (select coalesce(sum((c.raw_amount->>'value')::numeric), 0) from capture c
      where c.payment_id = p.id and c.deleted_at is null) as captured,
    (select coalesce(sum((r.raw_amount->>'value')::numeric), 0) from refund r
      where r.payment_id = p.id and r.deleted_at is null) as refunded
  from payment p where p.id = ? and p.deleted_at is null`

/**
 * Medusa lets a smallest unit more go back than was taken, since it compares with a margin.
 * @throws MedusaError INVALID_DATA (400)
 */
async function refuseMore(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { amount } = (req.body ?? {}) as { amount?: unknown }
  const paymentId = req.params["id"] ?? ""
  const [row] = await select<Row>(req.scope, PAYMENT, [paymentId])
  if (row && typeof amount === "number" && amount > 0) {
    const of = (major: number | string) => minorOf(major, row.currency_code)
    const paid = { paymentId, captured: of(row.captured), returned: of(row.refunded) }
    const why = whyNotReturn(of(amount), paid)
    if (why) throw new MedusaError(MedusaError.Types.INVALID_DATA, `amount: ${why}`)
  }
  next()
}

/** Medusa's own route by which staff give money back. */
export const refundMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [refuseMore] },
]
