import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { MembersService } from "./members-service"
import { type Doer, SYSTEM } from "./store/audit"
import { findChased, noteEscalation, pauseChasing } from "./store/chasing"
import { askForReminder } from "./store/reminder"
import { lockDate } from "./store/tasks"

/** Of the weddings module: who is reminded by itself, and who no more. */
export class ChasingService extends MembersService {
  /** Ids of weddings whose members' answers are due up to this ISO date. */
  @InjectManager()
  async findChased(until: string, @MedusaContext() context: DatabaseContext = {}): Promise<string[]> {
    return findChased(knexOf(context), until)
  }

  /** Has a wedding's party be reminded by itself, or not. */
  @InjectTransactionManager()
  async pauseChasing(
    weddingId: string,
    paused: boolean,
    by: Doer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return pauseChasing(knexOf(context), weddingId, paused, by, new Date())
  }

  /** Puts it on the coordinator's list that a party has not answered, once for each day that it was due on. */
  @InjectTransactionManager()
  async escalateChase(
    weddingId: string,
    dueOn: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    const knex = knexOf(context)
    // Two runs at once: the second waits here, and finds what the first has noted.
    await lockDate(knex, weddingId)
    if (await noteEscalation(knex, weddingId, dueOn, SYSTEM)) {
      await askForReminder(knex, weddingId, SYSTEM, new Date())
    }
  }
}
