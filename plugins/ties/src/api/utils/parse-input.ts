import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Reads what a client sent by its schema.
 * @throws MedusaError INVALID_DATA (400) with one sentence for each wrong field, its name first.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => `${[...issue.path, key].join(".")}: is not known here`)
      : [`${issue.path.join(".") || "request"}: ${issue.message}`],
  )
  throw new MedusaError(MedusaError.Types.INVALID_DATA, sentences.join("; "))
}
