import type { z } from "@medusajs/framework/zod"
import type { Composed } from "./layout/blocks"
import type { MailContext } from "./layout/context"

/** One message: what has to be known for it, and what it says. */
export interface MailTemplate<S extends z.ZodType> {
  /** Of the payload, which is kept until the mail is sent: no token and no secret belongs in it. */
  schema: S
  /** For the preview and for tests: names that need escaping among them. */
  sample: z.input<S>
  /** @throws ZodError for a payload of another shape */
  compose(payload: unknown, context: MailContext): Composed
}

export function defineMail<S extends z.ZodType>(template: {
  schema: S
  sample: z.input<S>
  compose: (payload: z.output<S>, context: MailContext) => Composed
}): MailTemplate<S> {
  const { schema, sample, compose } = template
  return { schema, sample, compose: (payload, context) => compose(schema.parse(payload), context) }
}
