import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { chaseMembers } from "../workflows/members/chase"
import { chaseShares } from "../workflows/shares/chase"

/** Asks members for what they have not said and not paid, then their couple, then the coordinator. */
export default async function chaseOnSchedule(container: MedusaContainer): Promise<void> {
  await runJob(container, "Members could not be reminded; the next run goes on", () =>
    chaseMembers(container),
  )
  await runJob(container, "Shares could not be asked for; the next run goes on", () => chaseShares(container))
}

const { schedule } = bootOptions().weddings

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "chase-wedding-members", schedule: schedule ?? "" }
