import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { keepDesk } from "../workflows/desk/keep"

/** Does what comes with time alone: who is away hands over, the queue is emptied, risks rise. */
export default async function keepDeskOnSchedule(container: MedusaContainer): Promise<void> {
  try {
    await keepDesk(container)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("The desk could not be kept up to date; the next run goes on", error as Error)
  }
}

const { schedule } = bootOptions().weddings

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "keep-wedding-desk", schedule: schedule ?? "" }
