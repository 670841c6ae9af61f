import { z } from "@medusajs/framework/zod"
import { slugSchema } from "./catalogue"
import { taskOwnerSchema, timeZoneSchema } from "./weddings"

/** What a member of staff is at the desk. */
export const deskRoleSchema = z.enum(["coordinator", "senior", "lead", "staff", "owner"])
export type DeskRole = z.infer<typeof deskRoleSchema>

const id = z.string().min(1).max(100)
const isoDate = z.iso.date("must be a date such as 2027-06-19")

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
        /** Whether it may hold nothing but the plain tiers: no special price, and no rule for some weddings alone. */
        within_tiers: z.boolean().default(true),
        /** Whether everything must be in stock. */
        in_stock: z.boolean().default(true),
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
    /** By what it is computed when a party's ties have to leave: business days, counted back from the step "delivered". */
    fulfilment: z
      .object({
        /** On the way, where the country has no days of its own. */
        carrier_days: z.number().int().min(0).max(60),
        /** By ISO 3166-1 alpha-2 code, lower case. */
        carrier_days_by_country: z.record(
          z.string().regex(/^[a-z]{2}$/, "must be a country code of two letters"),
          z.number().int().min(0).max(60),
        ),
        /** For what goes wrong. */
        buffer_days: z.number().int().min(0).max(60),
        /** Before it has to leave, on which a party begins to be watched. */
        soon_days: z.number().int().min(0).max(60),
      })
      .strict(),
    /** What goes back of what was paid to a couple that cancels so many days before the wedding. */
    cancellation: z
      .object({
        steps: z
          .array(
            z
              .object({
                days_before: z.number().int().min(0).max(1000),
                percent: z.number().min(0).max(100),
              })
              .strict(),
          )
          .max(20)
          .refine(
            (steps) => new Set(steps.map(({ days_before }) => days_before)).size === steps.length,
            "two steps begin on the same day",
          ),
      })
      .strict(),
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
