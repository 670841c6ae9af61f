import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendDue } from "../workflows/mail/send-due"

/**
 * Sends what was just queued, without waiting for the next minute. Not in a process that only serves or runs a script: it
 * could be gone in the middle of a mail.
 */
export default async function sendQueuedMail({ container }: SubscriberArgs): Promise<void> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  if (projectConfig.workerMode === "server") return
  await sendDue(container)
}

export const config: SubscriberConfig = {
  event: "ties.mail.queued",
  context: { subscriberId: "ties-send-mail" },
}
