import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { sendDue } from "../workflows/mail/send-due"
import { tellOfMorning } from "../workflows/mail/tell-morning"
import { tellOfPaymentDue } from "../workflows/mail/tell-payment-due"
import { tellOfEvents } from "../workflows/mail/events"
import { tellOfMissedShipments } from "../workflows/mail/tell-shipment"
import { tellOfTime } from "../workflows/mail/tell-time"
import { tellOfUnread } from "../workflows/mail/tell-unread"

/** What finds mails that are due, each for itself: one that can't be told of must not keep the others waiting. */
const TELLERS = {
  "of what comes with time": tellOfTime,
  "of unread messages": tellOfUnread,
  "of the morning": tellOfMorning,
  "of payments that are due": tellOfPaymentDue,
  "of shipments": tellOfMissedShipments,
  "of events": tellOfEvents,
}

/** Sends mails whose time has come, again those that failed, and those that a process which died has left. */
export default async function sendMailOnSchedule(container: MedusaContainer): Promise<void> {
  for (const [what, tell] of Object.entries(TELLERS)) {
    await runJob(container, `The mails ${what} could not be written; the next run goes on`, tell)
  }
  await runJob(container, "Mails that are due could not be sent; the next run goes on", sendDue)
}

const { schedule } = bootOptions().mail

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "send-wedding-mail", schedule: schedule ?? "" }
