import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import type { SuppressionReason } from "../../domain/mail/may-send"
import { hashOfToken } from "../../secret-token"
import { OutAttempt } from "./models/attempt"
import { OutEvent } from "./models/event"
import { OutMessage } from "./models/message"
import { OutSuppression } from "./models/suppression"
import { type Claimed, claimNext } from "./store/claim"
import {
  addMessages,
  findMessage,
  listMessages,
  type MessageFilter,
  type MessageRow,
  type NewMessage,
  reviveMessage,
} from "./store/message-rows"
import {
  markTold,
  type NewEvent,
  type Provider,
  readUntold,
  takeEvents,
  type UntoldEvent,
} from "./store/events"
import { type Outcome, putBack, settle } from "./store/settle"
import {
  findByToken,
  lift,
  listSuppressions,
  readReasons,
  suppress,
  type SuppressionRow,
} from "./store/suppressions"

/** Mails that are to be sent, were sent, or could not be. */
export class OutboxService extends MedusaService({ OutMessage, OutAttempt, OutEvent, OutSuppression }) {
  /** Queues mails, each once for its event and recipient. @returns ids of those that are new */
  @InjectTransactionManager()
  async queue(
    messages: readonly NewMessage[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<string[]> {
    return addMessages(knexOf(context), messages)
  }

  /** Takes the next mail that is due, for so many seconds; null where none is. */
  @InjectTransactionManager()
  async claimNext(
    leaseSeconds: number,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<Claimed | null> {
    return claimNext(knexOf(context), leaseSeconds)
  }

  /** Writes down what became of a try. */
  @InjectTransactionManager()
  async settle(
    { message }: Claimed,
    end: Outcome,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return settle(knexOf(context), message.id, message.attempts, end)
  }

  /** Puts a mail back that was taken and not offered to anybody. */
  @InjectTransactionManager()
  async putBack(
    { message }: Claimed,
    at: Date,
    why: string | null,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return putBack(knexOf(context), message.id, message.attempts, at, why)
  }

  /** Keeps of a try by which token who gets it unsubscribes: the hash alone. */
  @InjectManager()
  async keepToken(key: string, token: string, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    await knexOf(context)("out_attempt")
      .where({ id: key })
      .update({ unsubscribe_hash: hashOfToken(token) })
  }

  /** Mails, the newest first. */
  @InjectManager()
  async listMails(
    filter: MessageFilter,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ rows: MessageRow[]; count: number; byState: Record<string, number> }> {
    return listMessages(knexOf(context), filter)
  }

  /** A mail; null where there is none of that id. */
  @InjectManager()
  async findMail(id: string, @MedusaContext() context: DatabaseContext = {}): Promise<MessageRow | null> {
    return findMessage(knexOf(context), id)
  }

  /** Has a mail that was given up tried anew. @returns false where there is no such mail */
  @InjectTransactionManager()
  async revive(id: string, @MedusaContext() context: DatabaseContext = {}): Promise<boolean> {
    return reviveMessage(knexOf(context), id, new Date())
  }

  /** All that is held against an address. */
  @InjectManager()
  async readReasons(
    address: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<SuppressionReason[]> {
    return readReasons(knexOf(context), address)
  }

  /** Holds something against an address. Told twice, it is there once. */
  @InjectTransactionManager()
  async suppress(
    address: string,
    reason: SuppressionReason,
    detail: string | null = null,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return suppress(knexOf(context), address, reason, detail)
  }

  /** What is held against addresses, the newest first. */
  @InjectManager()
  async listHeld(
    filter: Parameters<typeof listSuppressions>[1],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ rows: SuppressionRow[]; count: number }> {
    return listSuppressions(knexOf(context), filter)
  }

  /** Holds something against an address no longer. @returns what it was; null where it is not there */
  @InjectTransactionManager()
  async lift(id: string, @MedusaContext() context: DatabaseContext = {}): Promise<SuppressionRow | null> {
    return lift(knexOf(context), id)
  }

  /** Writes down what a provider tells. @returns false where its signature was used before, for something else */
  @InjectTransactionManager()
  async takeEvents(
    provider: Provider,
    events: readonly NewEvent[],
    token: string | null,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<boolean> {
    return takeEvents(knexOf(context), provider, events, token)
  }

  /** Bounces and complaints of which nobody was told yet. */
  @InjectManager()
  async readUntold(@MedusaContext() context: DatabaseContext = {}): Promise<UntoldEvent[]> {
    return readUntold(knexOf(context))
  }

  @InjectManager()
  async markTold(eventId: string, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return markTold(knexOf(context), eventId)
  }

  /** The address that got the mail with this token in it; null for a token of none. */
  @InjectManager()
  async findByToken(token: string, @MedusaContext() context: DatabaseContext = {}): Promise<string | null> {
    return findByToken(knexOf(context), token)
  }
}
