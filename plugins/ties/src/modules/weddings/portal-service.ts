import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { ChasingService } from "./chasing-service"
import { keepOrderedParty, keepPeople, type OrderedPartyChange, type PeopleChange } from "./store/people"
import { findWeddingOrder, type WeddingOrder } from "./store/wedding-order"

/** Of the weddings module: what the couple's portal needs besides the quote. */
export class PortalService extends ChasingService {
  /** The wedding that an order is of, and whose order it is; null for an order of none. */
  @InjectManager()
  async findWeddingOrder(
    orderId: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<WeddingOrder | null> {
    return findWeddingOrder(knexOf(context), orderId)
  }

  /** Keeps who wears the ties of a wedding. @throws QuoteRefused where it was changed meanwhile, or it is too late */
  @InjectTransactionManager()
  async keepPeople(change: PeopleChange, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return keepPeople(knexOf(context), change)
  }

  /** Keeps who is in a party whose ties are ordered, after its order was changed. */
  @InjectTransactionManager()
  async keepOrderedParty(
    change: OrderedPartyChange,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return keepOrderedParty(knexOf(context), change)
  }
}
