import { z } from "@medusajs/framework/zod"

const check = z.object({ ok: z.boolean(), detail: z.string() })

/** `GET /ready`: 200 when the store can serve, 503 when database or cache can't be reached. */
export const readySchema = z.object({
  status: z.enum(["ready", "degraded", "unavailable"]),
  checks: z.object({
    database: check,
    cache: check,
    /** Not ok (degraded) when empty or older than the option `stale_after`. */
    catalogue: check.extend({
      /** Seconds since the last complete sync; null before the first. */
      age: z.number().nullable(),
    }),
  }),
})
export type Ready = z.infer<typeof readySchema>
