import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskMe } from "../../../../../contract"
import { readCoordinators } from "../../../../../desk-view/coordinators"
import { powersOf } from "../../../../../domain/desk/powers"
import { limitOf } from "../../../../../domain/quotes/special-price"
import { CATALOGUE_MODULE } from "../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../modules/catalogue/service"
import { readRules } from "../../../../../workflows/desk/assign"
import { readDeskActor } from "../../../../utils/desk-actor"

/** Who asks, and what the desk may show. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeskMe>): Promise<void> {
  const { userId, role, coordinatorId } = await readDeskActor(req)
  const { today } = await readRules(req.scope)
  const [coordinator] = coordinatorId === null ? [] : await readCoordinators(req.scope, today, coordinatorId)
  const { desk } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  res.json({
    user_id: userId,
    role,
    coordinator: coordinator ?? null,
    may: powersOf(role),
    special_limit: limitOf(role, desk.special_price_limits),
  })
}
