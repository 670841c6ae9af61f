import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"

/** What both providers take: Medusa's own `channels`, and the sender of a mail that names none. */
export const COMMON = {
  channels: z.array(z.string()).optional(),
  /** Such as `Ties <hello@ties.example>`. */
  from: z.string().regex(/^[^\r\n]*@[^\r\n@]+$/, 'must be an address, such as "Ties <hello@ties.example>"'),
  /** Milliseconds after which the other side is taken for dead. */
  timeout_ms: z.number().int().min(100).max(300_000).default(20_000),
}

/**
 * Options as the schema has them.
 * @throws MedusaError with one line for each that is wrong, which stops the boot
 */
export function checked<S extends z.ZodType>(provider: string, schema: S, options: unknown): z.output<S> {
  const parsed = schema.safeParse(options ?? {})
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "options"}: ${issue.message}`)
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `@kct/medusa-notification-mail: wrong options of the ${provider} provider in medusa-config.js\n${lines.join("\n")}`,
  )
}
