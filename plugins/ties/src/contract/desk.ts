import { z } from "@medusajs/framework/zod"
import { memberAddressSchema } from "./members"
import { weddingTrackingSchema } from "./tracking"
import {
  proseSchema,
  quoteContentSchema,
  quoteDifferenceSchema,
  quoteEventSchema,
  quoteStateSchema,
  riskSchema,
  weddingDetailsSchema,
  weddingMemberSchema,
  weddingTaskSchema,
} from "./weddings"

const id = z.string().min(1).max(100)
const isoDate = z.iso.date("must be a date such as 2027-06-19")
/** One value or several, comma-separated, as a query string has them. */
const several = <T extends z.ZodType<string, string>>(one: T) =>
  z
    .string()
    .max(500)
    .transform((written) => written.split(",").filter(Boolean))
    .pipe(z.array(one).max(30))

/** `none`: no answer is owed. `at_risk`: less than a quarter of the time is left. */
export const slaStateSchema = z.enum(["none", "running", "at_risk", "late", "answered"])
export type SlaState = z.infer<typeof slaStateSchema>

const weddingFilters = {
  state: several(quoteStateSchema).optional(),
  /** Id of a coordinator, `me`, or `none` for the queue. */
  coordinator: id.optional(),
  risk: several(riskSchema).optional(),
  sla: several(slaStateSchema).optional(),
  /** Part of a code, name or e-mail address. */
  q: z.string().trim().min(1).max(100).optional(),
  date_from: isoDate.optional(),
  date_to: isoDate.optional(),
  order: z.enum(["urgency", "date", "-date", "sla", "-created_at", "total", "-total"]).default("urgency"),
}
/** `GET /admin/ties/weddings` */
export const weddingsQuerySchema = z
  .object({
    ...weddingFilters,
    /** For a board: at most so many of each state, in the order asked for, instead of a page by `limit` and `offset`. */
    per_state: z.coerce.number().int().min(1).max(50).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export type WeddingsQuery = z.input<typeof weddingsQuerySchema>
export type ParsedWeddingsQuery = z.output<typeof weddingsQuerySchema>

/** `GET /admin/ties/weddings/export`: text/csv of all that fit the filters; where `ids` are given, of those alone. */
export const exportQuerySchema = z
  .object({
    ...weddingFilters,
    ids: z
      .string()
      .max(10_000)
      .transform((written) => written.split(",").filter(Boolean))
      .pipe(z.array(id).max(200))
      .optional(),
  })
  .strict()
export type ExportQuery = z.input<typeof exportQuerySchema>
export type ParsedExportQuery = z.output<typeof exportQuerySchema>

const personSchema = z.object({ id: z.string(), name: z.string() })

export const weddingRowSchema = z.object({
  id: z.string(),
  code: z.string(),
  couple: z.string(),
  /** ISO date. */
  date: z.string(),
  theme: z.string().nullable(),
  state: quoteStateSchema,
  seq: z.number().int(),
  version: z.number().int(),
  ties: z.number().int(),
  members: z.number().int(),
  /** Hexes of its colours, the most worn first, at most five. */
  colors: z.array(z.string()),
  /** How far its order is on its way, such as `2 of 5 shipped`; null before there is one. */
  tracking: z.string().nullable(),
  /** Major units. */
  total: z.number(),
  currency_code: z.string(),
  coordinator: personSchema.nullable(),
  sla: z.object({ state: slaStateSchema, due_at: z.string().nullable() }),
  risk: riskSchema,
  risk_reason: z.string().nullable(),
  expires_at: z.string().nullable(),
  open_tasks: z.number().int(),
  overdue_tasks: z.number().int(),
  /** Of couple and members, that whoever looks after it has not read and nobody of the desk has answered. */
  unread_messages: z.number().int(),
  /** What who asks may do to it now. */
  possible: z.array(quoteEventSchema),
  created_at: z.string(),
})
export type WeddingRow = z.infer<typeof weddingRowSchema>

export const weddingsSchema = z.object({
  weddings: z.array(weddingRowSchema),
  /** All that fit the filters, and that who asks may see. */
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
  /** How many there are in each state, by the other filters. */
  by_state: z.partialRecord(quoteStateSchema, z.number().int()),
})
export type Weddings = z.infer<typeof weddingsSchema>

export const transitionSchema = z.object({
  seq: z.number().int(),
  event: quoteEventSchema,
  from: quoteStateSchema,
  to: quoteStateSchema,
  version: z.number().int(),
  /** Name of a person, "the couple" or "the shop". */
  by: z.string(),
  role: z.string(),
  reason: z.string().nullable(),
  internal_note: z.string().nullable(),
  at: z.string(),
})
export type Transition = z.infer<typeof transitionSchema>

/** `GET /admin/ties/weddings/:id`: everything that one screen shows. */
export const deskWeddingSchema = z.object({
  id: z.string(),
  code: z.string(),
  details: weddingDetailsSchema,
  revision: z.number().int(),
  /** With the address that a member gave, which is told to nobody else. */
  members: z.array(weddingMemberSchema.extend({ address: memberAddressSchema.nullable() })),
  coordinator: personSchema.nullable(),
  sla: z.object({ state: slaStateSchema, due_at: z.string().nullable(), answered_at: z.string().nullable() }),
  risk: riskSchema,
  risk_reason: z.string().nullable(),
  quote: z.object({
    id: z.string(),
    state: quoteStateSchema,
    seq: z.number().int(),
    version: z.number().int(),
    content: quoteContentSchema,
    expires_at: z.string().nullable(),
    accepted_at: z.string().nullable(),
    special_percent: z.number(),
    /** Most that who asks may take off. */
    special_limit: z.number(),
    possible: z.array(quoteEventSchema),
    /** Why it was not approved by itself; empty where it was, or could be. */
    needs_human: z.array(z.string()),
    versions: z.array(
      z.object({
        number: z.number().int(),
        total: z.number(),
        ties: z.number().int(),
        by: z.string(),
        reason: z.string().nullable(),
        at: z.string(),
      }),
    ),
    /** The current version against the last one that was approved, or the one before; null where nothing differs. */
    difference: quoteDifferenceSchema.nullable(),
    transitions: z.array(transitionSchema),
  }),
  tasks: z.array(weddingTaskSchema),
  /** Since when nobody of the party is reminded by itself; null while they are. */
  chasing_paused_at: z.string().nullable(),
  notes: z.array(
    z.object({
      id: z.string(),
      visibility: z.enum(["internal", "couple"]),
      by: z.string(),
      body: z.string(),
      at: z.string(),
    }),
  ),
  assignments: z.array(
    z.object({ coordinator: personSchema.nullable(), by: z.string(), reason: z.string(), at: z.string() }),
  ),
  order: z
    .object({
      id: z.string(),
      display_id: z.number().int(),
      payment_status: z.string(),
      fulfillment_status: z.string(),
      /** Whether it was changed after it was made, and is no longer what the couple accepted. */
      changed: z.boolean(),
    })
    .nullable(),
  /** How far it is on its way; null while there is nothing to follow. */
  tracking: weddingTrackingSchema.nullable(),
  customer_id: z.string().nullable(),
  cart_id: z.string(),
  /** Lines of which the shelf has too few, and colours that look alike: sentences. */
  warnings: z.array(z.string()),
  created_at: z.string(),
})
export type DeskWedding = z.infer<typeof deskWeddingSchema>
/** What every POST and PUT under `/admin/ties/weddings/:id` answers, but `link`: the wedding as it is now. */
export const deskWeddingAnswerSchema = z.object({ wedding: deskWeddingSchema })
export type DeskWeddingAnswer = z.infer<typeof deskWeddingAnswerSchema>

/** Events that a person at the desk can cause: `POST /admin/ties/weddings/:id/quote/:event` */
export const deskEventSchema = quoteEventSchema.extract([
  "submit",
  "take",
  "approve",
  "request_changes",
  "reject",
  "withdraw",
  "accept",
  "cancel",
  "reopen",
])
export type DeskEvent = z.infer<typeof deskEventSchema>

export const deskEventBodySchema = z
  .object({
    /** The version that was on the screen. */
    version: z.number().int().min(1),
    /** The transition that was on the screen; where another came since, it is 409. */
    seq: z.number().int().min(0).optional(),
    /** Told to the couple; due for a change request, a refusal, a withdrawal, a cancellation and a reopening. */
    reason: proseSchema(1000).optional(),
    /** Stays at the desk. */
    internal_note: proseSchema(1000).optional(),
  })
  .strict()
export type DeskEventBody = z.infer<typeof deskEventBodySchema>

/** `POST /admin/ties/weddings/:id/special-price`: percent on top, 0 takes it away. */
export const specialPriceSchema = z
  .object({
    version: z.number().int().min(1),
    percent: z.number().min(0, "must be at least 0").max(100).multipleOf(0.01),
    reason: proseSchema(1000),
  })
  .strict()
export type SpecialPrice = z.infer<typeof specialPriceSchema>

/** `POST /admin/ties/weddings/:id/details` */
export const deskDetailsSchema = z
  .object({ revision: z.number().int().min(1), details: weddingDetailsSchema })
  .strict()
export type DeskDetails = z.input<typeof deskDetailsSchema>

/** `POST /admin/ties/weddings/:id/assign`: to somebody, to who fits best (`auto`), or back into the queue (null). */
export const assignSchema = z
  .object({ coordinator_id: id.nullable(), reason: proseSchema(500).optional() })
  .strict()
export type Assign = z.infer<typeof assignSchema>

/** `GET /admin/ties/weddings/:id/candidates`: who could have it, best first, each with why. */
export const candidatesSchema = z.object({
  candidates: z.array(
    z.object({
      coordinator_id: z.string(),
      name: z.string(),
      score: z.number(),
      /** False: at capacity, away or not active; the first line says so. */
      available: z.boolean(),
      why: z.array(z.string()),
    }),
  ),
})
export type Candidates = z.infer<typeof candidatesSchema>

/** `POST /admin/ties/weddings/:id/notes` (201) */
export const noteSchema = z
  .object({ visibility: z.enum(["internal", "couple"]), body: proseSchema(4000) })
  .strict()
export type Note = z.infer<typeof noteSchema>

/** `POST /admin/ties/weddings/:id/tasks/:task_id` */
export const changeTaskSchema = z
  .object({ status: z.enum(["open", "done", "skipped"]), due_on: isoDate })
  .partial()
  .strict()
  .refine((change) => Object.keys(change).length > 0, "nothing is to be changed")
export type ChangeTask = z.infer<typeof changeTaskSchema>

/** `POST /admin/ties/weddings/:id/chasing`: whether members are reminded by themselves. */
export const chasingSchema = z.object({ paused: z.boolean() }).strict()
export type Chasing = z.infer<typeof chasingSchema>

/** `POST /admin/ties/weddings/:id/link` (201): a new link for the couple; the ones before stop working. */
export const newLinkSchema = z.object({
  token: z.string(),
  /** Where the couple opens it; null where the plugin was not told the shop's address. */
  url: z.string().nullable(),
  expires_at: z.string(),
})
export type NewLink = z.infer<typeof newLinkSchema>

const ids = z.array(id).min(1, "name at least one wedding").max(200)
/** `POST /admin/ties/weddings/bulk` */
export const bulkSchema = z.discriminatedUnion("action", [
  z
    .object({
      action: z.literal("assign"),
      ids,
      coordinator_id: id.nullable(),
      reason: proseSchema(500).optional(),
    })
    .strict(),
  z
    .object({
      action: z.literal("approve"),
      ids,
      /** By id, the version that was on the screen: one that has another by now is refused. */
      versions: z.record(id, z.number().int().min(1)).optional(),
      internal_note: proseSchema(1000).optional(),
    })
    .strict(),
  /** Puts the reminder on each one's list for today. It is not sent from here: no message leaves the shop. */
  z.object({ action: z.literal("remind"), ids }).strict(),
])
export type Bulk = z.infer<typeof bulkSchema>
/** What became of each: one that fails does not keep the others from being done. */
export const bulkAnswerSchema = z.object({
  done: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
})
export type BulkAnswer = z.infer<typeof bulkAnswerSchema>

/** `GET /admin/ties/weddings/lookup`: the weddings behind a thing of Medusa's, for widgets. Exactly one is given. */
export const lookupQuerySchema = z
  .object({ order_id: id, cart_id: id, customer_id: id, product_id: id })
  .partial()
  .strict()
  .refine(
    (given) => Object.keys(given).length === 1,
    "give one of order_id, cart_id, customer_id, product_id",
  )
export type LookupQuery = z.infer<typeof lookupQuerySchema>
export const lookupSchema = z.object({ weddings: z.array(weddingRowSchema), count: z.number().int() })
export type Lookup = z.infer<typeof lookupSchema>

/** `GET /admin/ties/my-day` */
export const myDaySchema = z.object({
  /** ISO date of the server. */
  today: z.string(),
  /** Weddings whose next step is mine. */
  waiting: z.array(weddingRowSchema),
  /** Of the queue, where my role may take from it. */
  queue: z.array(weddingRowSchema),
  late: z.array(weddingRowSchema),
  tasks: z.array(
    weddingTaskSchema.extend({ wedding: z.object({ id: z.string(), code: z.string(), couple: z.string() }) }),
  ),
  /** Weddings of the next 30 days. */
  coming: z.array(weddingRowSchema),
  counts: z.object({
    waiting: z.number().int(),
    queue: z.number().int(),
    late: z.number().int(),
    tasks: z.number().int(),
    coming: z.number().int(),
  }),
})
export type MyDay = z.infer<typeof myDaySchema>
