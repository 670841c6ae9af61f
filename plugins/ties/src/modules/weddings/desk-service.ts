import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import * as models from "./models"
import type { Doer } from "./store/audit"
import { type CoordinatorRow, findPlaceOf } from "./store/coordinator-rows"
import { readSettings, saveSettings } from "./store/settings"

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

  /** What leads have set, by key. */
  @InjectManager()
  async readSettings(@MedusaContext() context: DatabaseContext = {}): Promise<Record<string, unknown>> {
    return readSettings(knexOf(context))
  }

  /** Sets some, each whole, and writes down who did so; both or neither. */
  @InjectTransactionManager()
  async saveSettings(
    values: Record<string, unknown>,
    by: Doer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return saveSettings(knexOf(context), values, by)
  }
}
