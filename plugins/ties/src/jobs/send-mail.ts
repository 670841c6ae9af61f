import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { sendDue } from "../workflows/mail/send-due"
import { tellOfTime } from "../workflows/mail/tell-time"

/** Sends mails whose time has come, again those that failed, and those that a process which died has left. */
export default async function sendMailOnSchedule(container: MedusaContainer): Promise<void> {
  try {
    await tellOfTime(container)
    await sendDue(container)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("Mails that are due could not be sent; the next run goes on", error as Error)
  }
}

const { schedule } = bootOptions().mail

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "send-wedding-mail", schedule: schedule ?? "" }
