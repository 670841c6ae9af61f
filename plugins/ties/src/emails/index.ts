import type { z } from "@medusajs/framework/zod"
import type { MailKindName } from "../domain/mail/kinds"
import { approvalWaiting } from "./approval-waiting"
import { balanceReceived } from "./balance-received"
import { bulkOrder } from "./bulk-order"
import { changesRequested } from "./changes-requested"
import { coordinatorAssigned } from "./coordinator-assigned"
import { coupleCredited } from "./couple-credited"
import { dailyDigest } from "./daily-digest"
import type { MailTemplate } from "./define"
import { memberInvitation } from "./member-invitation"
import { memberMessage } from "./member-message"
import { memberPaymentDue } from "./member-payment-due"
import { memberReminder } from "./member-reminder"
import { memberShipped } from "./member-shipped"
import { messageWaiting } from "./message-waiting"
import { newMessage } from "./new-message"
import { newWedding } from "./new-wedding"
import { orderConfirmation } from "./order-confirmation"
import { orderShipped } from "./order-shipped"
import { partyWaiting } from "./party-waiting"
import { paymentReceived } from "./payment-received"
import { quoteApproved } from "./quote-approved"
import { quoteExpiring } from "./quote-expiring"
import { quoteReady } from "./quote-ready"
import { shareCredited } from "./share-credited"
import { shareReceived } from "./share-received"
import { sharesLate } from "./shares-late"
import { shipByTomorrow } from "./ship-by-tomorrow"
import { slaAtRisk } from "./sla-at-risk"
import { thankYou } from "./thank-you"
import { weddingDelivered } from "./wedding-delivered"
import { weddingReceived } from "./wedding-received"
import { weddingShipped } from "./wedding-shipped"

/** The message of each kind: the whole list. */
export const MESSAGES = {
  "wedding-received": weddingReceived,
  "coordinator-assigned": coordinatorAssigned,
  "quote-ready": quoteReady,
  "quote-approved": quoteApproved,
  "changes-requested": changesRequested,
  "quote-expiring": quoteExpiring,
  "payment-received": paymentReceived,
  "balance-received": balanceReceived,
  "couple-credited": coupleCredited,
  "shares-late": sharesLate,
  "wedding-shipped": weddingShipped,
  "wedding-delivered": weddingDelivered,
  "new-message": newMessage,
  "thank-you": thankYou,
  "party-waiting": partyWaiting,
  "member-invitation": memberInvitation,
  "member-reminder": memberReminder,
  "member-payment-due": memberPaymentDue,
  "share-received": shareReceived,
  "share-credited": shareCredited,
  "member-shipped": memberShipped,
  "member-message": memberMessage,
  "new-wedding": newWedding,
  "approval-waiting": approvalWaiting,
  "sla-at-risk": slaAtRisk,
  "message-waiting": messageWaiting,
  "daily-digest": dailyDigest,
  "bulk-order": bulkOrder,
  "ship-by-tomorrow": shipByTomorrow,
  "order-confirmation": orderConfirmation,
  "order-shipped": orderShipped,
} as const satisfies Record<MailKindName, MailTemplate<z.ZodType>>

/** What has to be known for a mail of a kind. */
export type PayloadOf<K extends MailKindName> = z.input<(typeof MESSAGES)[K]["schema"]>
