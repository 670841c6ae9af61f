import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { keepDesk } from "../workflows/desk/keep"

/** Does what comes with time alone: who is away hands over, the queue is emptied, risks rise. */
export default async function keepDeskOnSchedule(container: MedusaContainer): Promise<void> {
  await runJob(container, "The desk could not be kept up to date; the next run goes on", keepDesk)
}

const { schedule } = bootOptions().weddings

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "keep-wedding-desk", schedule: schedule ?? "" }
