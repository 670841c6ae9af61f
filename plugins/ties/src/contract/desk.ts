import { z } from "@medusajs/framework/zod"
import { slugSchema } from "./catalogue"
import {
  proseSchema,
  quoteContentSchema,
  quoteDifferenceSchema,
  quoteEventSchema,
  quoteStateSchema,
  riskSchema,
  taskOwnerSchema,
  timeZoneSchema,
  weddingDetailsSchema,
  weddingMemberSchema,
  weddingTaskSchema,
} from "./weddings"

/** What a member of staff is at the desk. */
export const deskRoleSchema = z.enum(["coordinator", "senior", "lead", "staff", "owner"])
export type DeskRole = z.infer<typeof deskRoleSchema>

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

/** `GET /admin/ties/weddings` */
export const weddingsQuerySchema = z
  .object({
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
    limit: z.coerce.number().int().min(1).max(200).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export type WeddingsQuery = z.input<typeof weddingsQuerySchema>
export type ParsedWeddingsQuery = z.output<typeof weddingsQuerySchema>

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
  members: z.array(weddingMemberSchema),
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
    })
    .nullable(),
  customer_id: z.string().nullable(),
  cart_id: z.string(),
  /** Lines of which the shelf has too few, and colours that look alike: sentences. */
  warnings: z.array(z.string()),
  created_at: z.string(),
})
export type DeskWedding = z.infer<typeof deskWeddingSchema>
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

/** `POST /admin/ties/weddings/:id/link` (201): a new link for the couple; the ones before stop working. */
export const newLinkSchema = z.object({ token: z.string(), expires_at: z.string() })
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
  z.object({ action: z.literal("approve"), ids, internal_note: proseSchema(1000).optional() }).strict(),
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

const dayOff = z
  .object({ from: isoDate, to: isoDate })
  .strict()
  .refine(({ from, to }) => from <= to, "from must not be after to")

const coordinatorShape = {
  name: z.string().trim().min(1, "must not be empty").max(120),
  role: deskRoleSchema,
  skills: z.array(slugSchema).max(100),
  regions: z.array(z.string().regex(/^[a-z]{2}$/)).max(100),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).max(30),
  /** Open weddings at most. */
  capacity: z.number().int().min(0).max(1000),
  days_off: z.array(dayOff).max(100),
  is_active: z.boolean(),
}
/** `POST /admin/ties/coordinators` (201) */
export const createCoordinatorSchema = z
  .object({
    user_id: id,
    ...coordinatorShape,
    skills: coordinatorShape.skills.default([]),
    regions: coordinatorShape.regions.default([]),
    languages: coordinatorShape.languages.default(["en"]),
    capacity: coordinatorShape.capacity.default(20),
    days_off: coordinatorShape.days_off.default([]),
    is_active: z.boolean().default(true),
  })
  .strict()
export type CreateCoordinator = z.input<typeof createCoordinatorSchema>
export type ParsedCoordinator = z.output<typeof createCoordinatorSchema>
/** `POST /admin/ties/coordinators/:id` */
export const updateCoordinatorSchema = z
  .object(coordinatorShape)
  .partial()
  .extend({
    /** Who gets the open weddings when somebody goes: `auto` scores each. */ hand_over_to: id.optional(),
  })
  .strict()
export type UpdateCoordinator = z.infer<typeof updateCoordinatorSchema>

export const coordinatorSchema = z.object({
  id: z.string(),
  user_id: z.string(),
  email: z.string().nullable(),
  ...coordinatorShape,
  open_weddings: z.number().int(),
  away_today: z.boolean(),
})
export type DeskCoordinator = z.infer<typeof coordinatorSchema>
export const coordinatorAnswerSchema = z.object({ coordinator: coordinatorSchema })
export type CoordinatorAnswer = z.infer<typeof coordinatorAnswerSchema>
export const coordinatorsSchema = z.object({ coordinators: z.array(coordinatorSchema) })
export type Coordinators = z.infer<typeof coordinatorsSchema>

/** `GET /admin/ties/desk/me`: who asks, and what the desk may show. */
export const deskMeSchema = z.object({
  user_id: z.string(),
  role: deskRoleSchema,
  coordinator: coordinatorSchema.nullable(),
  may: z.object({
    see_all: z.boolean(),
    take_from_queue: z.boolean(),
    assign: z.boolean(),
    edit_settings: z.boolean(),
    edit_coordinators: z.boolean(),
    read_audit: z.boolean(),
    /** Roles that who asks may give. */
    give_roles: z.array(deskRoleSchema),
  }),
  special_limit: z.number(),
})
export type DeskMe = z.infer<typeof deskMeSchema>

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time such as 09:00")

/** `GET` and `POST /admin/ties/desk-settings` */
export const deskSettingsSchema = z
  .object({
    auto_approval: z
      .object({
        enabled: z.boolean(),
        /** Major units by ISO 4217 code; a currency that is not named is never approved by itself. */
        max_total: z.record(z.string().regex(/^[a-z]{3}$/), z.number().positive()),
        /** Calendar days from today to the wedding, at least. */
        min_days_ahead: z.number().int().min(0).max(1000),
      })
      .strict(),
    sla: z
      .object({
        hours: z.number().min(1).max(500),
        /** Hours count only inside these; null counts every hour. */
        business: z
          .object({
            time_zone: timeZoneSchema,
            /** ISO weekdays, 1 is Monday. */
            days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
            from: clock,
            to: clock,
          })
          .strict()
          .refine(({ from, to }) => from < to, "from must be before to")
          .nullable(),
      })
      .strict(),
    quote: z.object({ expiry_days: z.number().int().min(1).max(365) }).strict(),
    /** ISO dates that are no business days. */
    holidays: z.array(isoDate).max(1000),
    assignment: z
      .object({
        automatic: z.boolean(),
        /** What each weighs in the score, 0 for nothing. */
        weights: z
          .object({
            capacity: z.number().min(0).max(100),
            skill: z.number().min(0).max(100),
            region: z.number().min(0).max(100),
            language: z.number().min(0).max(100),
            knows_couple: z.number().min(0).max(100),
          })
          .strict(),
      })
      .strict(),
  })
  .strict()
export type DeskSettings = z.infer<typeof deskSettingsSchema>
export const deskSettingsAnswerSchema = z.object({ settings: deskSettingsSchema })
export type DeskSettingsAnswer = z.infer<typeof deskSettingsAnswerSchema>
export const updateDeskSettingsSchema = deskSettingsSchema.partial().strict()
export type UpdateDeskSettings = z.infer<typeof updateDeskSettingsSchema>

export const taskTemplateSchema = z
  .object({
    key: slugSchema,
    title: z.string().trim().min(1).max(120),
    days_before: z.number().int().min(0).max(1000),
    unit: z.enum(["calendar", "business"]),
    owner: taskOwnerSchema,
    depends_on: z.array(slugSchema).max(20),
    is_active: z.boolean(),
  })
  .strict()
export type TaskTemplate = z.infer<typeof taskTemplateSchema>
/** `GET` and `PUT /admin/ties/task-templates`: the whole list. A circle of dependencies is refused with its keys. */
export const taskTemplatesSchema = z.object({ task_templates: z.array(taskTemplateSchema).max(100) }).strict()
export type TaskTemplates = z.infer<typeof taskTemplatesSchema>

/** `GET /admin/ties/audit` */
export const auditQuerySchema = z
  .object({
    wedding_id: id.optional(),
    actor: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export type AuditQuery = z.input<typeof auditQuerySchema>
export const auditSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      wedding_id: z.string().nullable(),
      wedding_code: z.string().nullable(),
      by: z.string(),
      role: z.string(),
      action: z.string(),
      entity_id: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      at: z.string(),
    }),
  ),
  count: z.number().int(),
})
export type Audit = z.infer<typeof auditSchema>
