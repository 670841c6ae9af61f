import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { PayEvent } from "./models/event"
import { PayTrouble } from "./models/trouble"
import {
  claimEvent,
  type EventRow,
  listEvents,
  type NewEvent,
  type Outcome,
  reviveEvent,
  settleEvent,
  takeEvent,
} from "./store/events"
import {
  dismissTrouble,
  listTroubles,
  mendTroubles,
  type NewTrouble,
  noteTrouble,
  type TroubleRow,
} from "./store/troubles"

/** What payment providers have told, and what about payments is not as it should be. */
export class PaymentsService extends MedusaService({ PayEvent, PayTrouble }) {
  /** Writes down what a provider tells. @returns whether it is new */
  @InjectTransactionManager()
  async takeEvent(event: NewEvent, @MedusaContext() context: DatabaseContext = {}): Promise<boolean> {
    return takeEvent(knexOf(context), event)
  }

  /** Takes the next event that is due, for so many seconds; null where none is. */
  @InjectTransactionManager()
  async claimEvent(
    leaseSeconds: number,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<EventRow | null> {
    return claimEvent(knexOf(context), leaseSeconds)
  }

  /** Writes down what became of a try. */
  @InjectTransactionManager()
  async settleEvent(
    event: EventRow,
    end: Outcome,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return settleEvent(knexOf(context), event, end)
  }

  /** Has an event handled anew that was given up. @returns false where there is no such event */
  @InjectTransactionManager()
  async reviveEvent(id: string, @MedusaContext() context: DatabaseContext = {}): Promise<boolean> {
    return reviveEvent(knexOf(context), id)
  }

  /** Events, the newest first. */
  @InjectManager()
  async listTold(
    filter: Parameters<typeof listEvents>[1],
    @MedusaContext() context: DatabaseContext = {},
  ): ReturnType<typeof listEvents> {
    return listEvents(knexOf(context), filter)
  }

  /** Writes a trouble down, once for its kind and payment. */
  @InjectTransactionManager()
  async noteTrouble(trouble: NewTrouble, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return noteTrouble(knexOf(context), trouble)
  }

  /** Ends what is open of payments that were found to be right. */
  @InjectTransactionManager()
  async mendTroubles(
    sessionIds: readonly string[],
    words: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return mendTroubles(knexOf(context), sessionIds, words)
  }

  /** Ends a trouble that a person has seen to. @returns false where there is no open one of that id */
  @InjectTransactionManager()
  async dismissTrouble(
    id: string,
    userId: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<boolean> {
    return dismissTrouble(knexOf(context), id, userId)
  }

  /** Troubles, those first that are for a person to see to. */
  @InjectManager()
  async listTroubled(
    page: { skip: number; take: number },
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ rows: TroubleRow[]; count: number; open: number }> {
    return listTroubles(knexOf(context), page)
  }
}
