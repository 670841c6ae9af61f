import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import {
  isFresh,
  isOfMailgun,
  isOfSendgrid,
  mailgunEvent,
  mailgunSignature,
  sendgridEvents,
  sendgridKey,
} from "../../integrations/mail-events"
import type { UntoldEvent } from "../../modules/outbox/store/events"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { SYSTEM } from "../../modules/weddings/store/audit"
import { optionsOf, outboxOf } from "./queue"

const notTaken = (who: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `This store takes no events of ${who}`)

/** The same, whatever is wrong with it. */
const foreign = () =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "This is signed by nobody whom this store knows")

/** What came over the wire. */
export interface Signed {
  timestamp: string
  signature: string
  /** As it came, byte for byte. */
  raw: Buffer
  body: unknown
}

/**
 * Takes what SendGrid tells: written down before it is answered, and once, however often it is told.
 * @throws MedusaError UNAUTHORIZED (401) for what SendGrid has not signed, or not just now: nothing of it is read
 */
export async function takeSendgrid(scope: MedusaContainer, signed: Signed): Promise<void> {
  const { sendgrid_public_key, window } = optionsOf(scope).mail.events
  if (sendgrid_public_key === null) throw notTaken("SendGrid")
  const { timestamp, raw, signature, body } = signed
  const isGood =
    isOfSendgrid(sendgridKey(sendgrid_public_key), timestamp, raw, signature) && isFresh(timestamp, window)
  if (!isGood) throw foreign()
  await outboxOf(scope).takeEvents("sendgrid", sendgridEvents(body), null)
  await tellOfEvents(scope)
}

/**
 * Takes what Mailgun tells. Its signature says nothing of the body, so each is good for one event.
 * @throws MedusaError UNAUTHORIZED (401) for what Mailgun has not signed, or not just now, or for something else
 */
export async function takeMailgun(scope: MedusaContainer, body: unknown): Promise<void> {
  const { mailgun_signing_key, window } = optionsOf(scope).mail.events
  if (mailgun_signing_key === null) throw notTaken("Mailgun")
  const signature = mailgunSignature(body)
  const isGood =
    signature !== null && isOfMailgun(mailgun_signing_key, signature) && isFresh(signature.timestamp, window)
  if (!isGood) throw foreign()
  const event = mailgunEvent(body)
  if (event === null) return
  if (!(await outboxOf(scope).takeEvents("mailgun", [event], signature.token))) throw foreign()
  await tellOfEvents(scope)
}

const WEDDINGS = `
  select w.id from wed_wedding w
  where w.deleted_at is null and w.date >= to_char(now() - interval '60 days', 'YYYY-MM-DD')
    and (lower(w.email) = ?
      or exists (select 1 from wed_member m
        where m.wedding_id = w.id and lower(m.email) = ? and m.deleted_at is null))`

const SAYS: Record<UntoldEvent["kind"], (address: string, detail: string | null) => string> = {
  bounce: (address, detail) =>
    `Mail to ${address} came back${detail === null ? "" : ` (${detail})`}. Nothing more is sent there: ask for another address.`,
  complaint: (address) =>
    `${address} called our mail unwanted. Nothing more is sent there, not even about what they have ordered: call them instead.`,
}

/**
 * Tells whoever looks after a wedding that somebody of it can't be written to any more, by a note at the desk: once for each
 * event, also where a process died between two of them.
 */
export async function tellOfEvents(scope: MedusaContainer): Promise<void> {
  const outbox = outboxOf(scope)
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  for (const { id, kind, address, detail } of await outbox.readUntold()) {
    const concerned = await select<{ id: string }>(scope, WEDDINGS, [address, address])
    for (const { id: weddingId } of concerned) {
      await weddings.addNote({
        id: `wnote_${createHash("sha256").update(`${id}:${weddingId}`).digest("hex").slice(0, 26)}`,
        weddingId,
        by: SYSTEM,
        visibility: "internal",
        body: SAYS[kind](address, detail),
      })
    }
    await outbox.markTold(id)
  }
}
