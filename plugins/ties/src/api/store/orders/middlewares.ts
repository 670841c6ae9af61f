import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { WEDDING_TOKEN_HEADER } from "../../../contract"
import { WEDDINGS_MODULE } from "../../../modules/weddings"
import type { WeddingsService } from "../../../modules/weddings/service"

/**
 * Medusa shows an order to whoever has its id. That of a wedding tells who marries, where they live and who comes: it is
 * there for its couple's link and for the customer whose order it is, and for everybody else as if it were not.
 */
const guardWeddingOrder =
  (notFound: (id: string) => string) =>
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const id = req.params["id"] ?? ""
    const weddings: WeddingsService = req.scope.resolve(WEDDINGS_MODULE)
    const order = await weddings.findWeddingOrder(id)
    if (order !== null) {
      res.set("Cache-Control", "private, no-store")
      const isOwn = order.customer_id !== null && order.customer_id === req.auth_context?.actor_id
      if (!isOwn && !(await opens(weddings, req.get(WEDDING_TOKEN_HEADER) ?? "", order.wedding_id))) {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, notFound(id))
      }
    }
    next()
  }

async function opens(weddings: WeddingsService, token: string, weddingId: string): Promise<boolean> {
  try {
    return (await weddings.openLink(token, "couple")).weddingId === weddingId
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) return false
    throw error
  }
}

/** @param notFound what the route itself says of an order that is not there */
const guard = (notFound: (id: string) => string) => [
  authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
  guardWeddingOrder(notFound),
]
const ofMedusa = guard((id) => `Order id not found: ${id}`)

/**
 * Every route that tells something of an order to who knows its id. A transfer is accepted or declined by the secret that
 * Medusa mails to whose order it is, and needs no guard of ours.
 */
export const orderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id", methods: ["GET"], middlewares: ofMedusa },
  { matcher: "/store/orders/:id/transfer/request", methods: ["POST"], middlewares: ofMedusa },
  { matcher: "/store/orders/:id/transfer/cancel", methods: ["POST"], middlewares: ofMedusa },
  {
    matcher: "/store/ties/orders/:id/bundles",
    methods: ["GET"],
    middlewares: guard((id) => `There is no order ${id}`),
  },
  {
    matcher: "/store/ties/orders/:id/tracking",
    methods: ["GET"],
    middlewares: guard((id) => `There is no order ${id}`),
  },
  {
    matcher: "/store/ties/orders/:id/swatches",
    methods: ["GET"],
    middlewares: guard((id) => `There is no order "${id}"`),
  },
]
