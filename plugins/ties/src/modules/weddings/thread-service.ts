import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import type { Party } from "../../domain/messages/parties"
import { PortalService } from "./portal-service"
import { type FeedRow, readFeed, readHeads, type Telling, tellWedding } from "./store/feed"
import { openTokens } from "./store/links"
import { addMessage, findByKey, type NewMessage, type Written } from "./store/messages"
import {
  countUnread,
  findAttachment,
  type FoundAttachment,
  markRead,
  type MessageRow,
  readMessage,
  readMessages,
  readStanding,
  type ThreadRows,
} from "./store/thread"

/** Of the weddings module: what is said about a wedding, and what those who look at it are told at once. */
export class ThreadService extends PortalService {
  /** Tells all who look at a wedding that something of it is new: see `tellWedding`. */
  @InjectTransactionManager()
  async tell(telling: Telling, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    await tellWedding(knexOf(context), telling)
  }

  /** What was told of a wedding after a number, in its order. */
  @InjectManager()
  async readFeed(
    weddingId: string,
    after: number,
    most: number,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<FeedRow[]> {
    return readFeed(knexOf(context), weddingId, after, most)
  }

  /** How far the feeds of some weddings have come. */
  @InjectManager()
  async readHeads(
    weddingIds: readonly string[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Map<string, number>> {
    return readHeads(knexOf(context), weddingIds)
  }

  /** Of these hashes of tokens, those whose links still open something. */
  @InjectManager()
  async openTokens(
    hashes: readonly string[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Set<string>> {
    return openTokens(knexOf(context), hashes, new Date())
  }

  /** Writes a message, once for its key. @throws MedusaError CONFLICT (409) for a key of another message */
  @InjectTransactionManager()
  async addMessage(message: NewMessage, @MedusaContext() context: DatabaseContext = {}): Promise<Written> {
    return addMessage(knexOf(context), message)
  }

  /** The message that was sent under a key; null where none was. */
  @InjectManager()
  async findMessageByKey(
    weddingId: string,
    key: string,
    requestHash: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ id: string; seq: number } | null> {
    return findByKey(knexOf(context), weddingId, key, requestHash)
  }

  /** A page of a thread as somebody sees it, with who has read how far. */
  @InjectManager()
  async readThread(
    weddingId: string,
    party: Party,
    page: { after?: number | undefined; before?: number | undefined; most: number },
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<ThreadRows> {
    const knex = knexOf(context)
    // The head comes first: what is told while the messages are read is told again, and missed by nobody.
    const standing = await readStanding(knex, weddingId, party)
    return { ...standing, messages: await readMessages(knex, weddingId, party, page) }
  }

  /** One message by its number, whoever it concerns; null where there is none. */
  @InjectManager()
  async readMessage(
    weddingId: string,
    seq: number,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<MessageRow | null> {
    return readMessage(knexOf(context), weddingId, seq)
  }

  /** Messages of others that somebody has not seen. */
  @InjectManager()
  async countUnread(
    weddingId: string,
    party: Party,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<number> {
    return countUnread(knexOf(context), weddingId, party)
  }

  /** Keeps how far somebody has read. */
  @InjectTransactionManager()
  async markRead(
    weddingId: string,
    party: Party,
    mark: { name: string; seq: number },
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return markRead(knexOf(context), weddingId, party, mark)
  }

  /** A file of a thread, where it is there for who asks. */
  @InjectManager()
  async findAttachment(
    weddingId: string,
    party: Party,
    id: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<FoundAttachment | null> {
    return findAttachment(knexOf(context), weddingId, party, id)
  }
}
