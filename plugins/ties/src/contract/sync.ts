import { z } from "@medusajs/framework/zod"

export const syncTriggerSchema = z.enum(["schedule", "staff", "start", "exec"])
export const syncStatusSchema = z.enum(["running", "succeeded", "needs_consent", "failed"])
export const syncPhaseSchema = z.enum(["reading", "writing", "withdrawing", "done"])

/** Variants by what the run did with them. */
export const syncCountsSchema = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  withdrawn: z.number().int(),
  quarantined: z.number().int(),
  failed: z.number().int(),
})
export type SyncCounts = z.infer<typeof syncCountsSchema>

export const syncRunSchema = z.object({
  id: z.string(),
  trigger: syncTriggerSchema,
  /** Id of the member of staff who asked for it, or null. */
  requested_by: z.string().nullable(),
  status: syncStatusSchema,
  phase: syncPhaseSchema,
  /** Variants dealt with, of those that the service lists; total is null until all is read. */
  progress: z.object({ done: z.number().int(), total: z.number().int().nullable() }),
  counts: syncCountsSchema,
  /** HTTP requests made to the service. */
  requests: z.number().int(),
  /** Why it failed, stopped or skipped something, each a sentence that staff can act on. */
  reasons: z.array(z.string()),
  started_at: z.string(),
  finished_at: z.string().nullable(),
  duration_ms: z.number().int().nullable(),
})
export type SyncRun = z.infer<typeof syncRunSchema>

/** Id in a path. */
export const idParamsSchema = z.object({ id: z.string().min(1).max(100) }).strict()
/** Of a route that takes no query. */
export const noQuerySchema = z.object({}).strict()

/** `GET /admin/ties/sync-runs/:id` */
export const syncRunAnswerSchema = z.object({ sync_run: syncRunSchema })
export type SyncRunAnswer = z.infer<typeof syncRunAnswerSchema>

/** `GET /admin/ties/sync-runs`, newest first */
export const syncRunsQuerySchema = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    status: syncStatusSchema.optional(),
  })
  .strict()
export type SyncRunsQuery = z.infer<typeof syncRunsQuerySchema>
export const syncRunsSchema = z.object({
  sync_runs: z.array(syncRunSchema),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type SyncRuns = z.infer<typeof syncRunsSchema>

/** `POST /admin/ties/sync`: 202 with the run; 200 with the one under way where there is one. */
export const startSyncSchema = z
  .object({
    /** Id of a run that stopped with `needs_consent`: its withdrawals may be carried out. */
    consent_to: z
      .string()
      .max(100)
      .regex(/^[\w-]+$/, "must be the id of a run")
      .optional(),
  })
  .strict()
export type StartSync = z.infer<typeof startSyncSchema>
export const startSyncAnswerSchema = z.object({ sync_run: syncRunSchema, already_running: z.boolean() })
export type StartSyncAnswer = z.infer<typeof startSyncAnswerSchema>

/** `GET /admin/ties/quarantine`: rows that the last run would not let in. */
export const quarantineQuerySchema = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export const quarantinedRowSchema = z.object({
  id: z.string(),
  run_id: z.string(),
  /** `style/colour` as far as the row could be read. */
  key: z.string(),
  reason: z.string(),
  /** The row as the service sent it. */
  row: z.unknown(),
  created_at: z.string(),
})
export const quarantineSchema = z.object({
  rows: z.array(quarantinedRowSchema),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type Quarantine = z.infer<typeof quarantineSchema>

/** `GET /admin/ties/drift`: does everybody show the same colours? */
export const driftSchema = z.object({
  /** Null with the cause in `service_error` where the service could not be read. */
  service: z.number().int().nullable(),
  service_error: z.string().nullable(),
  medusa: z.number().int(),
  shop: z.number().int(),
  /** Slugs, each with where it is missing or what differs. */
  differences: z.array(
    z.object({
      slug: z.string(),
      in_service: z.boolean().nullable(),
      in_medusa: z.boolean(),
      in_shop: z.boolean(),
      note: z.string(),
    }),
  ),
  checked_at: z.string(),
})
export type Drift = z.infer<typeof driftSchema>

/** `GET /admin/ties/products/:id`: where a product's colour comes from; `tie` is null for other products. */
export const productTieSchema = z.object({
  tie: z
    .object({
      color: z.object({ slug: z.string(), name: z.string(), hex: z.string().nullable() }),
      family: z.object({ slug: z.string(), name: z.string() }),
      source_url: z.string(),
      withdrawn_at: z.string().nullable(),
      last_synced_at: z.string().nullable(),
      last_run_id: z.string().nullable(),
      variants: z.array(
        z.object({
          variant_id: z.string(),
          style: z.string(),
          price: z.string(),
          compare_at_price: z.string().nullable(),
          currency_code: z.string(),
          withdrawn_at: z.string().nullable(),
          source_updated_at: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
})
export type ProductTie = z.infer<typeof productTieSchema>
