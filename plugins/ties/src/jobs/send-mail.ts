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

/** Sends mails whose time has come, again those that failed, and those that a process which died has left. */
export default async function sendMailOnSchedule(container: MedusaContainer): Promise<void> {
  await runJob(container, "Mails that are due could not be sent; the next run goes on", async () => {
    await tellOfTime(container)
    await tellOfUnread(container)
    await tellOfMorning(container)
    await tellOfPaymentDue(container)
    await tellOfMissedShipments(container)
    await tellOfEvents(container)
    await sendDue(container)
  })
}

const { schedule } = bootOptions().mail

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "send-wedding-mail", schedule: schedule ?? "" }
