import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { restoreMirrors } from "../workflows/pricing-rules/mirrors"

/** Finds what was changed in the promotions of rules past Medusa's own routes, by a script or in the database. */
export default async function restoreOnSchedule(container: MedusaContainer): Promise<void> {
  await runJob(
    container,
    "The promotions could not be compared with the pricing rules; the next run tries again",
    restoreMirrors,
  )
}

const { mirror_schedule: schedule } = bootOptions().bundles

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "restore-rule-promotions", schedule: schedule ?? "" }
