import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Does the work of a job. Nobody waits for it, so what goes wrong is written into the log, and the next run goes on.
 * @param failed what could not be done, in a sentence for staff
 */
export async function runJob(
  container: MedusaContainer,
  failed: string,
  work: (container: MedusaContainer) => Promise<unknown>,
): Promise<void> {
  try {
    await work(container)
  } catch (error) {
    container.resolve<Logger>(ContainerRegistrationKeys.LOGGER).error(failed, error as Error)
  }
}
