import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Does some work when a route of Medusa's own has answered well: its answer to the member of staff is the sign, where
 * Medusa sends no event. The answer does not wait for it.
 * @param complaint what the log says when the work fails, and what will make up for it
 */
export const onceAnswered =
  (work: (scope: MedusaContainer) => Promise<unknown>, complaint: string) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    res.once("finish", () => {
      if (res.statusCode >= 300) return
      work(req.scope).catch((error: Error) =>
        req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(complaint, error),
      )
    })
    next()
  }
