import { z } from "@medusajs/framework/zod"
import { appliedRuleSchema, partyInputSchema, previewSchema, seasonSchema } from "./bundles"
import { hexSchema, slugSchema } from "./catalogue"

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

/** A promotion that somebody had changed in Medusa, and that was put right. */
export const mendSchema = z.object({
  id: z.string(),
  rule_id: z.string(),
  rule_name: z.string(),
  /** Code of the promotion in Medusa. */
  code: z.string(),
  /** ISO time. */
  at: z.string(),
  /** Sentences on how it had been changed. */
  differences: z.array(z.string()),
})
export type Mend = z.infer<typeof mendSchema>

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
  /** The last foreign changes that were undone, newest first: most are before anybody could see them. */
  mends: z.array(mendSchema),
  checked_at: z.string(),
})
export type Mirrors = z.infer<typeof mirrorsSchema>

/** `GET /admin/ties/wedding-choices`: what rules and parties can be made of, for one region and sales channel. */
export const weddingChoicesQuerySchema = z
  .object({
    /** The store's default one where it is not given. */
    region_id: z.string().min(1).max(100).optional(),
    sales_channel_id: z.string().min(1).max(100).optional(),
  })
  .strict()
export type WeddingChoicesQuery = z.infer<typeof weddingChoicesQuerySchema>

const choiceSchema = z.object({ slug: z.string(), name: z.string() })
export type Choice = z.infer<typeof choiceSchema>

export const weddingChoicesSchema = z.object({
  region_id: z.string(),
  currency_code: z.string(),
  themes: z.array(
    // Those of its colours that are on sale.
    choiceSchema.extend({ colors: z.array(z.string()) }),
  ),
  seasons: z.array(seasonSchema),
  roles: z.array(choiceSchema),
  styles: z.array(choiceSchema),
  families: z.array(choiceSchema),
  /** Those on sale, each with the slugs of the styles that have a price in this region. */
  colors: z.array(choiceSchema.extend({ hex: hexSchema, family: z.string(), styles: z.array(z.string()) })),
  /** Most members of a party, and most ties of one member. */
  limits: z.object({ members: z.number().int(), quantity: z.number().int() }),
})
export type WeddingChoices = z.infer<typeof weddingChoicesSchema>
