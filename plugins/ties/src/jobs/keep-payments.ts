import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { handleDue } from "../workflows/payments/handle-due"
import { reconcile } from "../workflows/payments/reconcile"
import { keepShares } from "../workflows/shares/keep"

/** Handles what providers have told and was not handled yet, then compares what they hold with what is ordered. */
export default async function keepPaymentsOnSchedule(container: MedusaContainer): Promise<void> {
  await runJob(container, "Payments could not be compared with orders; the next run goes on", async () => {
    await handleDue(container)
    await reconcile(container)
    await keepShares(container)
  })
}

const { schedule } = bootOptions().payments

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "keep-payments", schedule: schedule ?? "" }
