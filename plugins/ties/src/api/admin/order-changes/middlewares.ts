import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refuseFractions } from "../../utils/refuse-fractions"
import { type ChangeOf, carryOverWeddings } from "../../../workflows/weddings/carry-over"

/** Before Medusa's own route of an order change computes what it does to the prices. */
const carryOver =
  (of: (id: string) => ChangeOf) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    await carryOverWeddings(req.scope, of(String(req.params["id"])))
    next()
  }

const ofOrder = [refuseFractions, carryOver((order_id) => ({ order_id }))]

/** Where ties come into an order, or become more or fewer, by Medusa's own pages. */
export const orderChangeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/order-edits/:id/items", methods: ["POST"], middlewares: ofOrder },
  { matcher: "/admin/order-edits/:id/items/item/:item_id", methods: ["POST"], middlewares: ofOrder },
  {
    matcher: "/admin/exchanges/:id/outbound/items",
    methods: ["POST"],
    middlewares: [refuseFractions, carryOver((exchange_id) => ({ exchange_id }))],
  },
  {
    matcher: "/admin/claims/:id/outbound/items",
    methods: ["POST"],
    middlewares: [refuseFractions, carryOver((claim_id) => ({ claim_id }))],
  },
]
