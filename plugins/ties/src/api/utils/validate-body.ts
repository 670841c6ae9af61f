import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { parseInput } from "./parse-input"

/** Puts the body, read by its schema, on `req.validatedBody`; a wrong one is 400 with the field named. */
export function validateBody(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedBody = parseInput(schema, req.body ?? {})
    next()
  }
}
