import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import * as models from "./models"
import { type CoordinatorRow, findPlaceOf } from "./store/coordinator-rows"

/** Of the weddings module, what the desk asks of its tables: people, assignments, tasks, settings and lists. */
export class DeskService extends MedusaService(models) {
  /** What an admin user is at the desk; null for one who was given no place there. */
  @InjectManager()
  async readPlaceOf(
    userId: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<CoordinatorRow | null> {
    return findPlaceOf(knexOf(context), userId)
  }
}
