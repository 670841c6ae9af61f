import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { keepQuotes } from "../workflows/quotes/keep"

/** Closes quotes that ran out, and makes up for what a process that died, or an event that was lost, has left. */
export default async function keepQuotesOnSchedule(container: MedusaContainer): Promise<void> {
  try {
    await keepQuotes(container)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("Quotes could not be kept up to date; the next run goes on", error as Error)
  }
}

const { schedule } = bootOptions().weddings

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "keep-wedding-quotes", schedule: schedule ?? "" }
