import { z } from "@medusajs/framework/zod"
import { appliedRuleSchema, partyInputSchema, previewSchema, seasonSchema } from "./bundles"
import { slugSchema } from "./catalogue"

/** `draft`: not in force yet. `archived`: for good; orders made while it was in force keep it. */
export const ruleStatusSchema = z.enum(["draft", "active", "archived"])
export type RuleStatus = z.infer<typeof ruleStatusSchema>

const several = <T extends z.ZodType>(of: T) => z.array(of).max(100).default([])

/** An empty list means any. */
export const ruleConditionsSchema = z
  .object({
    /** Slugs. */
    themes: several(slugSchema),
    /** Of the wedding date; a wedding without a date is in no season. */
    seasons: several(seasonSchema),
    /** Slugs of tie styles. */
    styles: several(slugSchema),
    /** Slugs of colour families. */
    families: several(slugSchema),
    /** Slugs. */
    roles: several(slugSchema),
  })
  .strict()
export type RuleConditions = z.infer<typeof ruleConditionsSchema>

const name = z.string().trim().min(1, "must not be empty").max(100)
const percent = z
  .number()
  .gt(0, "must be above 0")
  .max(100, "must be at most 100")
  .multipleOf(0.01, "must have two decimals at most")
const minimumQuantity = z.number().int("must be a whole number").min(1).max(100_000)
/** ISO time; null for no limit. */
const moment = z.iso
  .datetime({ offset: true, message: "must be an ISO time such as 2027-06-19T00:00:00Z" })
  .nullable()
const priority = z.number().int("must be a whole number").min(-1000).max(1000)

const shape = {
  name,
  percent,
  minimum_quantity: minimumQuantity,
  conditions: ruleConditionsSchema,
  starts_at: moment,
  ends_at: moment,
  /** Between rules that give the same percent the higher one is named. */
  priority,
  stacks_with_codes: z.boolean(),
}

/** `POST /admin/ties/pricing-rules` (201) */
export const createRuleSchema = z
  .object({
    ...shape,
    conditions: ruleConditionsSchema.prefault({}),
    starts_at: moment.default(null),
    ends_at: moment.default(null),
    priority: priority.default(0),
    stacks_with_codes: z.boolean().default(false),
    status: z.enum(["draft", "active"]).default("draft"),
  })
  .strict()
export type CreateRule = z.input<typeof createRuleSchema>
export type ParsedRule = z.output<typeof createRuleSchema>

/** `POST /admin/ties/pricing-rules/:id`: what is absent stays. An archived rule can't be changed. */
export const updateRuleSchema = z
  .object({ ...shape, status: z.enum(["draft", "active"]) })
  .partial()
  .strict()
export type UpdateRule = z.input<typeof updateRuleSchema>

export const pricingRuleSchema = z.object({
  id: z.string(),
  name: z.string(),
  percent: z.number(),
  minimum_quantity: z.number().int(),
  conditions: ruleConditionsSchema,
  starts_at: z.string().nullable(),
  ends_at: z.string().nullable(),
  priority: z.number().int(),
  status: ruleStatusSchema,
  stacks_with_codes: z.boolean(),
  /** `staff`: made or changed by a person. `service`: came with the plugin or from the ties service. */
  source: z.enum(["staff", "service"]),
  archived_at: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type PricingRule = z.infer<typeof pricingRuleSchema>

export const ruleAnswerSchema = z.object({ pricing_rule: pricingRuleSchema })
export type RuleAnswer = z.infer<typeof ruleAnswerSchema>

/** `GET /admin/ties/pricing-rules`: all of them, active ones first, each kind by minimum quantity. */
export const rulesQuerySchema = z.object({ status: ruleStatusSchema.optional() }).strict()
export type RulesQuery = z.infer<typeof rulesQuerySchema>
export const rulesSchema = z.object({
  pricing_rules: z.array(pricingRuleSchema),
  /** Sentences on what staff should see to, such as a theme that names a colour that is not sold. */
  notes: z.array(z.string()),
})
export type Rules = z.infer<typeof rulesSchema>

/** `GET /admin/ties/pricing-rules/:id/changes`, newest first */
export const ruleChangeSchema = z.object({
  id: z.string(),
  rule_id: z.string(),
  /** Id of the member of staff; null for the plugin itself. */
  actor_id: z.string().nullable(),
  /** ISO time. */
  at: z.string(),
  /** `mended`: a promotion that somebody had changed in Medusa was put right. */
  action: z.enum(["created", "updated", "archived", "mended"]),
  /** The fields that changed, as they were and as they became; `before` is null for a new rule. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
})
export type RuleChange = z.infer<typeof ruleChangeSchema>
export const ruleChangesSchema = z.object({ changes: z.array(ruleChangeSchema) })
export type RuleChanges = z.infer<typeof ruleChangesSchema>

/** A rule as a what-if takes it: without an id a new one, with one in place of the saved one. */
export const whatIfRuleSchema = createRuleSchema
  .extend({ id: z.string().min(1).max(100).optional(), status: ruleStatusSchema.default("active") })
  .strict()
export type WhatIfRule = z.input<typeof whatIfRuleSchema>

/** `POST /admin/ties/pricing-rules/what-if`: a party priced by the saved rules, and by them with these changes. */
export const whatIfSchema = z
  .object({ party: partyInputSchema, rules: z.array(whatIfRuleSchema).max(50).default([]) })
  .strict()
export type WhatIf = z.input<typeof whatIfSchema>
export type ParsedWhatIf = z.output<typeof whatIfSchema>

export const whatIfAnswerSchema = z.object({
  /** Why these rules could not be saved as they are; null where they could. */
  refused: z.string().nullable(),
  /** By the saved rules alone. */
  before: previewSchema,
  /** With the given rules; the same as `before` where none are given. */
  after: previewSchema,
  /** Every line with every rule: why it takes it, or why not. */
  lines: z.array(
    z.object({
      key: z.string(),
      before: appliedRuleSchema.nullable(),
      after: appliedRuleSchema.nullable(),
      rejected: z.array(z.object({ rule_id: z.string(), name: z.string(), why: z.string() })),
    }),
  ),
})
export type WhatIfAnswer = z.infer<typeof whatIfAnswerSchema>

/** `GET /admin/ties/pricing-rules/mirrors`: do Medusa's promotions still say what the rules say? `POST` mends them. */
export const mirrorsSchema = z.object({
  mirrors: z.array(
    z.object({
      rule_id: z.string(),
      rule_name: z.string(),
      promotion_id: z.string().nullable(),
      /** Code of the promotion in Medusa. */
      code: z.string(),
      /** Sentences; empty where all is as it should be. */
      differences: z.array(z.string()),
    }),
  ),
  /** Promotions that were put right by this call. */
  mended: z.array(z.string()),
  checked_at: z.string(),
})
export type Mirrors = z.infer<typeof mirrorsSchema>

/** `POST /admin/ties/orders/:id/bundle-edit` */
export const bundleEditSchema = z
  .object({
    /** New quantities of lines of the order; 0 takes a line off. Lines that are not named stay. */
    quantities: z
      .array(
        z
          .object({
            line_item_id: z.string().min(1).max(100),
            quantity: z.number().int().min(0).max(1_000_000),
          })
          .strict(),
      )
      .max(1000)
      .default([]),
    /** New ties for one of its weddings. */
    add: z
      .array(
        z
          .object({
            bundle_id: z.string().min(1).max(100),
            key: z.string().min(1).max(40),
            role: slugSchema,
            name: z.string().min(1).max(120).optional(),
            color: slugSchema,
            style: slugSchema,
            quantity: z.number().int().min(1).max(1_000_000),
          })
          .strict(),
      )
      .max(1000)
      .default([]),
    /** False: only what it would come to, and the order stays as it is. */
    confirm: z.boolean().default(false),
  })
  .strict()
export type BundleEdit = z.input<typeof bundleEditSchema>
export type ParsedBundleEdit = z.output<typeof bundleEditSchema>

export const bundleEditAnswerSchema = z.object({
  order_id: z.string(),
  confirmed: z.boolean(),
  currency_code: z.string(),
  /** Major units, Medusa's totals of the whole order. */
  before: z.object({ total: z.number(), discount_total: z.number() }),
  after: z.object({ total: z.number(), discount_total: z.number() }),
  /** Above zero what is still to be paid, below zero what is to be refunded, major units. */
  difference: z.number(),
  weddings: z.array(
    z.object({
      bundle_id: z.string(),
      ties_before: z.number().int(),
      ties_after: z.number().int(),
      rules: z.array(z.string()),
    }),
  ),
})
export type BundleEditAnswer = z.infer<typeof bundleEditAnswerSchema>
