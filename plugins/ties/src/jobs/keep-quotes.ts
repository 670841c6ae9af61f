import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { keepQuotes } from "../workflows/quotes/keep"

/** Closes quotes that ran out, and makes up for what a process that died, or an event that was lost, has left. */
export default async function keepQuotesOnSchedule(container: MedusaContainer): Promise<void> {
  await runJob(container, "Quotes could not be kept up to date; the next run goes on", keepQuotes)
}

const { schedule } = bootOptions().weddings

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "keep-wedding-quotes", schedule: schedule ?? "" }
