import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { actOnQuote, type Moved, type QuoteActs } from "./store/act-on-quote"
import { type AuditInput, writeAudit } from "./store/audit"
import {
  beginChange,
  type ChangeRequest,
  dropChange,
  priceAsBefore,
  requireChangeable,
  type WeddingChange,
} from "./store/begin-change"
import { type Due, findByOrder, findDue } from "./store/due"
import { finishChange, type FinishedChange, keepDetails } from "./store/finish-change"
import { findGuarded, type Guarded } from "./store/guarded"
import { makeWedding, type NewWedding } from "./store/make-wedding"
import { type MemberRow, readMembers } from "./store/members"
import { addNote, type NewNote } from "./store/notes"
import { readSteps } from "./store/quote-rows"
import { readWhole, type WholeWedding } from "./store/read-whole"
import type { Viewer } from "./store/visible"
import { findByCart, findByKey, type Quoted, requireWedding } from "./store/wedding-rows"
import { ThreadService } from "./thread-service"

/** Weddings, their quotes, and who sees to them. */
export class WeddingsService extends ThreadService {
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

  /** The wedding whose cart this is, with what it is to hold; null for a cart of none: one statement. */
  @InjectManager()
  async findGuarded(cartId: string, @MedusaContext() context: DatabaseContext = {}): Promise<Guarded | null> {
    return findGuarded(knexOf(context), cartId)
  }

  /** The wedding that was made under this idempotency key. */
  @InjectManager()
  async findByKey(key: string, @MedusaContext() context: DatabaseContext = {}): Promise<Quoted | null> {
    return findByKey(knexOf(context), key)
  }

  /**
   * A wedding with everything that one screen shows of it: one statement, whatever the size of the party.
   * @throws MedusaError NOT_FOUND (404) for one that is not there, or not for who looks
   */
  @InjectManager()
  async readWhole(
    id: string,
    viewer?: Viewer,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<WholeWedding> {
    return readWhole(knexOf(context), id, viewer)
  }

  /** The members of a wedding, in the order of the party. */
  @InjectManager()
  async readMembers(weddingId: string, @MedusaContext() context: DatabaseContext = {}): Promise<MemberRow[]> {
    return readMembers(knexOf(context), weddingId)
  }

  /** Makes a wedding with all that belongs to it; or nothing of it. */
  @InjectTransactionManager()
  async makeWedding(
    wanted: NewWedding,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ id: string; token: string }> {
    return makeWedding(knexOf(context), wanted)
  }

  /**
   * Has an event happen to a quote, with its transitions, clocks and audit trail; or nothing of it.
   * @throws QuoteRefused where it may not be, MedusaError NOT_FOUND for a wedding that is not there for them
   */
  @InjectTransactionManager()
  async actOnQuote(acts: QuoteActs, @MedusaContext() context: DatabaseContext = {}): Promise<Moved> {
    return actOnQuote(knexOf(context), acts)
  }

  /** Whether a wedding may be changed so, as it is now. @throws QuoteRefused where it may not */
  @InjectTransactionManager()
  async requireChangeable(
    wanted: ChangeRequest,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    await requireChangeable(knexOf(context), wanted)
  }

  /** Writes down what is about to be done to a wedding's cart. @throws QuoteRefused where it may not be */
  @InjectTransactionManager()
  async beginChange(
    wanted: ChangeRequest & { change: WeddingChange },
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return beginChange(knexOf(context), wanted)
  }

  /** Has the cart of a change that is being undone priced as the current version was; false where it is not pending. */
  @InjectTransactionManager()
  async priceAsBefore(
    weddingId: string,
    change: WeddingChange,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<boolean> {
    return priceAsBefore(knexOf(context), weddingId, change)
  }

  /** Forgets a change that was undone in the cart. */
  @InjectTransactionManager()
  async dropChange(
    weddingId: string,
    change: WeddingChange,
    after: "failure" | "crash",
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return dropChange(knexOf(context), weddingId, change, after)
  }

  /** Keeps a change whose cart is as it is to be. @throws QuoteRefused where the quote moved on meanwhile */
  @InjectTransactionManager()
  async finishChange(change: FinishedChange, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return finishChange(knexOf(context), change)
  }

  /** Keeps what is said of a wedding where its cart has no part in it. @throws QuoteRefused where it was changed meanwhile */
  @InjectTransactionManager()
  async keepDetails(
    change: Parameters<typeof keepDetails>[1],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return keepDetails(knexOf(context), change)
  }

  /** What happened to a quote after a transition. */
  @InjectManager()
  async readSteps(
    quoteId: string,
    after: number,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Moved["steps"]> {
    return readSteps(knexOf(context), quoteId, after)
  }

  /** What comes with time, or was missed when it came. */
  @InjectManager()
  async findDue(now: Date, @MedusaContext() context: DatabaseContext = {}): Promise<Due> {
    return findDue(knexOf(context), now)
  }

  /** Id of the wedding that an order paid; null for an order of none. */
  @InjectManager()
  async findByOrder(orderId: string, @MedusaContext() context: DatabaseContext = {}): Promise<string | null> {
    return findByOrder(knexOf(context), orderId)
  }

  /** Keeps what somebody writes about a wedding. A word to the couple stops the clock. */
  @InjectTransactionManager()
  async addNote(note: NewNote, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return addNote(knexOf(context), note)
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
