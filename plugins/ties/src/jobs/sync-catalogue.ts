import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { startSync } from "../workflows/sync-catalogue"

/** Keeps the catalogue in step by itself. A run that is under way is left alone; one that fails is told in its row. */
export default async function syncOnSchedule(container: MedusaContainer): Promise<void> {
  // Without a database there is no row to tell it in.
  await runJob(container, "The scheduled ties sync could not be started; the next one tries again", () =>
    startSync(container, { trigger: "schedule" }),
  )
}

const { schedule } = bootOptions().sync

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "sync-tie-catalogue", schedule: schedule ?? "" }
