import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { DeskService } from "./desk-service"
import { type AuditInput, writeAudit } from "./store/audit"
import type { Viewer } from "./store/visible"
import { findByCart, type Quoted, requireWedding } from "./store/wedding-rows"

/** Weddings, their quotes, and who sees to them. */
export class WeddingsService extends DeskService {
  /**
   * A wedding with its quote, as far as it is there for who looks: one statement.
   * @throws MedusaError NOT_FOUND (404), the same for one that is not there and one that is another's
   */
  @InjectManager()
  async requireWedding(
    id: string,
    viewer?: Viewer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Quoted> {
    return requireWedding(knexOf(context), id, viewer)
  }

  /** The wedding whose cart this is; null for a cart of none. */
  @InjectManager()
  async findByCart(cartId: string, @MedusaContext() context: DatabaseContext = {}): Promise<Quoted | null> {
    return findByCart(knexOf(context), cartId)
  }

  /** Writes down who did what, where nothing else has to be written in the same transaction. */
  @InjectTransactionManager()
  async writeAudit(
    entries: AuditInput | readonly AuditInput[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return writeAudit(knexOf(context), entries)
  }
}
