import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { startSync } from "../workflows/sync-catalogue"

/** Keeps the catalogue in step by itself. A run that is under way is left alone; one that fails is told in its row. */
export default async function syncOnSchedule(container: MedusaContainer): Promise<void> {
  try {
    await startSync(container, { trigger: "schedule" })
  } catch (error) {
    // Without a database there is no row to tell it in.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("The scheduled ties sync could not be started; the next one tries again", error as Error)
  }
}

const { schedule } = bootOptions().sync

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "sync-tie-catalogue", schedule: schedule ?? "" }
