import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { restoreMirrors } from "../workflows/pricing-rules/mirrors"

/** Finds what was changed in the promotions of rules past Medusa's own routes, by a script or in the database. */
export default async function restoreOnSchedule(container: MedusaContainer): Promise<void> {
  try {
    await restoreMirrors(container)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        "The promotions could not be compared with the pricing rules; the next run tries again",
        error as Error,
      )
  }
}

const { mirror_schedule: schedule } = bootOptions().bundles

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "restore-rule-promotions", schedule: schedule ?? "" }
