import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { ShareEntry } from "./models/entry"
import { SharedParty } from "./models/party"
import { ShareRefund } from "./models/refund"
import { ShareSession } from "./models/session"
import { Share } from "./models/share"
import { bookMoves, type EntryRow, type Move, readEntries } from "./store/book"
import {
  beginRefund,
  endRefund,
  type NewRefund,
  planRefunds,
  readRefunds,
  type RefundRow,
  reviveRefund,
} from "./store/refunds"
import {
  addSession,
  changeParty,
  followParty,
  keepShare,
  type PartyRow,
  readParty,
  readSessions,
  readShares,
  sessionOfCart,
  type SessionRow,
  type ShareRow,
} from "./store/shares"

/** Everything that is kept of the shares of a wedding. */
export interface KeptShares {
  party: PartyRow | null
  shares: ShareRow[]
  sessions: SessionRow[]
  entries: EntryRow[]
  refunds: RefundRow[]
}

interface OfOrder {
  weddingId: string
  orderId: string
}

/** Who pays what of a wedding, what has moved, and what goes back. */
export class SharesService extends MedusaService({
  Share,
  ShareSession,
  ShareEntry,
  ShareRefund,
  SharedParty,
}) {
  /** Everything that is kept of the shares of a wedding: five statements. */
  @InjectManager()
  async readKept(weddingId: string, @MedusaContext() context: DatabaseContext = {}): Promise<KeptShares> {
    const knex = knexOf(context)
    const [party, shares, sessions, entries, refunds] = [
      await readParty(knex, weddingId),
      await readShares(knex, weddingId),
      await readSessions(knex, weddingId),
      await readEntries(knex, weddingId),
      await readRefunds(knex, weddingId),
    ]
    return { party, shares, sessions, entries, refunds }
  }

  /** Keeps what is agreed on with one who pays; what is not named stays. */
  @InjectTransactionManager()
  async keepShare(
    weddingId: string,
    payer: string,
    change: Parameters<typeof keepShare>[3],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return keepShare(knexOf(context), weddingId, payer, change)
  }

  /** Begins to follow the order of a wedding. @returns whether it was not followed before */
  @InjectTransactionManager()
  async followParty(
    { weddingId, orderId }: OfOrder,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<boolean> {
    return followParty(knexOf(context), weddingId, orderId)
  }

  /** Writes down that a party may be packed, or was cancelled. */
  @InjectTransactionManager()
  async changeParty(
    weddingId: string,
    change: Parameters<typeof changeParty>[2],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return changeParty(knexOf(context), weddingId, change)
  }

  /** The session that was last begun for a share of this cart; null where there is none. */
  @InjectManager()
  async findSessionOfCart(
    cartId: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<SessionRow | null> {
    return sessionOfCart(knexOf(context), cartId)
  }

  /** Writes down whose a payment session is. */
  @InjectTransactionManager()
  async addSession(
    session: Parameters<typeof addSession>[1],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return addSession(knexOf(context), session)
  }

  /** Books what has moved, each once however often it is told. */
  @InjectTransactionManager()
  async bookMoves(
    of: OfOrder,
    moves: readonly Move[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return bookMoves(knexOf(context), of, moves)
  }

  /** Writes down what is to be given back, before anything of it is. */
  @InjectTransactionManager()
  async planReturns(
    of: OfOrder,
    planned: readonly NewRefund[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return planRefunds(knexOf(context), of, planned)
  }

  /** Writes down that somebody is at a refund now. */
  @InjectTransactionManager()
  async beginRefund(id: string, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return beginRefund(knexOf(context), id)
  }

  /** Writes down how a refund ended. */
  @InjectTransactionManager()
  async endRefund(
    id: string,
    end: Parameters<typeof endRefund>[2],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return endRefund(knexOf(context), id, end)
  }

  /** Has a refund tried again that failed. @returns false where there is no such one of that wedding */
  @InjectTransactionManager()
  async reviveRefund(
    weddingId: string,
    id: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<boolean> {
    return reviveRefund(knexOf(context), weddingId, id)
  }
}
