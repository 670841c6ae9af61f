import { z } from "@medusajs/framework/zod"
import { hexSchema, slugSchema } from "./catalogue"

/** A season of the northern hemisphere, by month: spring is March to May, winter December to February. */
export const seasonSchema = z.enum(["spring", "summer", "autumn", "winter"])
export type Season = z.infer<typeof seasonSchema>

export const payerSchema = z.enum(["couple", "self"])
export type Payer = z.infer<typeof payerSchema>

/** `GET /store/ties/bundles/config`: what a builder can offer. */
export const bundleConfigQuerySchema = z.object({ region_id: z.string().min(1).max(100).optional() }).strict()
export type BundleConfigQuery = z.infer<typeof bundleConfigQuerySchema>

export const themeSchema = z.object({
  slug: z.string(),
  name: z.string(),
  seasons: z.array(seasonSchema),
  /** The manner of the wedding, such as "rustic"; not a style of tie. */
  style: z.string(),
  /** Those of its colours that are on sale, in the theme's order. */
  colors: z.array(z.object({ slug: z.string(), name: z.string(), hex: hexSchema, family: z.string() })),
})
export type Theme = z.infer<typeof themeSchema>

/** A step of the wedding price that holds for any wedding; narrowed rules are not among them. */
export const tierSchema = z.object({
  name: z.string(),
  percent: z.number(),
  /** Ties in one wedding. */
  minimum_quantity: z.number().int(),
})
export type Tier = z.infer<typeof tierSchema>

export const bundleConfigSchema = z.object({
  themes: z.array(themeSchema),
  roles: z.array(z.object({ slug: z.string(), name: z.string() })),
  /** The smallest first. */
  tiers: z.array(tierSchema),
  /** Most members of a party, and most ties of one member. */
  limits: z.object({ members: z.number().int(), quantity: z.number().int() }),
  payment_modes: z.array(payerSchema),
})
export type BundleConfig = z.infer<typeof bundleConfigSchema>

const UNPRINTABLE = /\p{Cc}/u

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !UNPRINTABLE.test(value), "must hold no control character")

/** One person of the party, or several alike. */
export const memberSchema = z
  .object({
    /** What the client calls this member; unique in the party, and told back with each line. */
    key: text(40),
    /** Slug of a role. */
    role: slugSchema,
    name: text(120).optional(),
    color: slugSchema,
    style: slugSchema,
    /** Ties, from 1 to the limit that the config tells. */
    quantity: z.number().int("must be a whole number").min(1, "must be at least 1").max(1_000_000),
    pays: payerSchema.default("couple"),
  })
  .strict()
export type PartyMember = z.input<typeof memberSchema>

const weddingDate = z.iso.date("must be a date such as 2027-06-19")

/** The party that is put into a cart, or takes the place of one. The cart says region and address. */
export const partySchema = z
  .object({
    theme: slugSchema.nullable().default(null),
    wedding_date: weddingDate.nullable().default(null),
    // The real limit is an option; this one keeps nonsense from being read at all.
    members: z.array(memberSchema).min(1).max(1000),
  })
  .strict()
export type Party = z.infer<typeof partySchema>
export type BundleInput = z.input<typeof partySchema>

/** `POST /store/ties/bundles/preview`, and the party of a what-if. */
export const partyInputSchema = partySchema.extend({
  region_id: z.string().min(1).max(100).optional(),
  /** Where it goes, for the tax: ISO 3166-1 alpha-2, in any case. */
  country_code: z
    .string()
    .regex(/^[A-Za-z]{2}$/, "must be a country code of two letters")
    .transform((code) => code.toLowerCase())
    .optional(),
  /** ISO 3166-2, such as `us-ny`. */
  province: text(50).optional(),
  postal_code: text(20).optional(),
  /** Promotion codes to be weighed against the wedding price. */
  codes: z.array(text(100)).max(10).default([]),
})
export type PartyInput = z.input<typeof partyInputSchema>
export type ParsedPartyInput = z.output<typeof partyInputSchema>

/** The rule that a line's price follows. */
export const appliedRuleSchema = z.object({
  id: z.string(),
  name: z.string(),
  percent: z.number(),
  /** A sentence for people. */
  why: z.string(),
})
export type AppliedRule = z.infer<typeof appliedRuleSchema>

export const nextTierSchema = tierSchema.omit({ minimum_quantity: true }).extend({
  ties_needed: z.number().int(),
  /**
   * Major units: what the ties that are there already would cost less if the party were that large; the further ties
   * themselves are not in it.
   */
  would_save: z.number(),
})
export type NextTier = z.infer<typeof nextTierSchema>

/**
 * `applied`: it takes something off. `standing_by`: the wedding price is better, and the code waits on the cart for the
 * case that it no longer is. `invalid`: it would take nothing off, whatever the wedding price.
 */
export const codeStateSchema = z.enum(["applied", "standing_by", "invalid"])
export const codeNoticeSchema = z.object({
  code: z.string(),
  state: codeStateSchema,
  /** Major units: what it takes off (applied), or would if the wedding price were not better (standing by). */
  would_save: z.number(),
  /** A sentence for people. */
  reason: z.string(),
})
export type CodeNotice = z.infer<typeof codeNoticeSchema>

/**
 * Amounts of an answer, in major units of its currency, as Medusa computes them and never rounded: format each once,
 * re-add nothing. Where `tax_inclusive`, `unit_price`, `subtotal` and `discount` hold their tax (Medusa's
 * `original_total` and `discount_total`) and `subtotal - discount = total`; elsewhere they are before tax (its `subtotal`
 * and `discount_subtotal`) and `subtotal - discount + tax = total`.
 */
export const previewLineSchema = z.object({
  /** Of the member. */
  key: z.string(),
  variant_id: z.string(),
  unit_price: z.number(),
  quantity: z.number().int(),
  subtotal: z.number(),
  discount: z.number(),
  tax: z.number(),
  total: z.number(),
  /** Null where it has none, or where a promotion code is better. */
  rule: appliedRuleSchema.nullable(),
})
export type PreviewLine = z.infer<typeof previewLineSchema>

export const bundleWarningSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("stock"),
    color: z.string(),
    style: z.string(),
    wanted: z.number().int(),
    available: z.number().int(),
    /** Of the members who want it. */
    keys: z.array(z.string()),
  }),
  z.object({
    kind: z.literal("close_colours"),
    colors: z.tuple([z.string(), z.string()]),
    /** CIEDE2000: between 1 and 5 two colours look like a mistake. */
    difference: z.number(),
    keys: z.array(z.string()),
  }),
])
export type BundleWarning = z.infer<typeof bundleWarningSchema>

export const previewSchema = z.object({
  region_id: z.string(),
  currency_code: z.string(),
  tax_inclusive: z.boolean(),
  /** False where tax could not be worked out, since no country is known: then every `tax` is 0 and total is before it. */
  taxed: z.boolean(),
  /** In the whole party. */
  ties: z.number().int(),
  lines: z.array(previewLineSchema),
  tier: tierSchema.nullable(),
  next_tier: nextTierSchema.nullable(),
  codes: z.array(codeNoticeSchema),
  totals: z.object({
    subtotal: z.number(),
    discount: z.number(),
    tax: z.number(),
    /** The cheapest way of shipping that it could have, with its tax; null where none has a fixed price for it. */
    shipping_estimate: z.number().nullable(),
    /** Without shipping: what Medusa's cart of the same party totals. */
    total: z.number(),
    /** `total` and `shipping_estimate`; null where there is no estimate. */
    total_with_shipping: z.number().nullable(),
  }),
  per_person: z.array(z.object({ key: z.string(), total: z.number() })),
  per_payer: z.array(z.object({ payer: payerSchema, total: z.number() })),
  warnings: z.array(bundleWarningSchema),
})
export type BundlePreview = z.infer<typeof previewSchema>

/** Header of the routes that must not do a thing twice. */
export const idempotencyKeySchema = z
  .string()
  .min(8)
  .max(200)
  .regex(/^[\w.:-]+$/, "must consist of letters, digits and . : _ -")

/** `POST /store/ties/carts/:id/bundles` (201) and `PUT /store/ties/carts/:id/bundles/:bundle_id` (200) */
export const addedBundleSchema = z.object({
  bundle_id: z.string(),
  cart_id: z.string(),
  lines: z.array(z.object({ key: z.string(), line_item_id: z.string() })),
})
export type AddedBundle = z.infer<typeof addedBundleSchema>

/** `DELETE /store/ties/carts/:id/bundles/:bundle_id` */
export const removedBundleSchema = z.object({ id: z.string(), deleted: z.literal(true) })
export type RemovedBundle = z.infer<typeof removedBundleSchema>

export const cartBundleLineSchema = z.object({
  line_item_id: z.string(),
  key: z.string(),
  role: z.string(),
  name: z.string().nullable(),
  payer: payerSchema,
  /** Slugs. */
  color: z.string(),
  style: z.string(),
  quantity: z.number().int(),
  /** Null where it has none, or where a promotion code is better. */
  rule: appliedRuleSchema.nullable(),
})
export type CartBundleLine = z.infer<typeof cartBundleLineSchema>

export const cartBundleSchema = z.object({
  id: z.string(),
  theme: z.string().nullable(),
  wedding_date: z.string().nullable(),
  /** In this wedding, as the cart is now. */
  ties: z.number().int(),
  tier: tierSchema.nullable(),
  next_tier: nextTierSchema.nullable(),
  /** Major units: what the wedding price takes off this wedding, as `discount` of a preview. */
  discount: z.number(),
  lines: z.array(cartBundleLineSchema),
})
export type CartBundle = z.infer<typeof cartBundleSchema>

/** `GET /store/ties/carts/:id/bundles` and `GET /store/ties/orders/:id/bundles` */
export const cartBundlesSchema = z.object({
  bundles: z.array(cartBundleSchema),
  codes: z.array(codeNoticeSchema),
})
export type CartBundles = z.infer<typeof cartBundlesSchema>
