import { z } from "@medusajs/framework/zod"
import { bundleWarningSchema, codeNoticeSchema, payerSchema } from "./bundles"
import { hexSchema, slugSchema } from "./catalogue"
import { weddingTrackingSchema } from "./tracking"

const UNPRINTABLE = /\p{Cc}/u
/** Line breaks and tabs are what a paragraph may hold. */
const UNPRINTABLE_IN_PROSE = /[^\P{Cc}\n\r\t]/u

/** Words of one line. */
export const plainTextSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(max)
    .refine((value) => !UNPRINTABLE.test(value), "must hold no control character")

const text = plainTextSchema

/** Words of several lines. */
export const proseSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(max)
    .refine((value) => !UNPRINTABLE_IN_PROSE.test(value), "must hold no control character")

export const quoteStateSchema = z.enum([
  "draft",
  "submitted",
  "in_review",
  "changes_requested",
  "approved",
  "rejected",
  "paid",
  "in_production",
  "shipped",
  "delivered",
  "cancelled",
  "expired",
])
export type QuoteState = z.infer<typeof quoteStateSchema>

/** What can happen to a quote; which of them may, from where and by whom, is one table of the domain. */
export const quoteEventSchema = z.enum([
  "submit",
  "auto_approve",
  "take",
  "approve",
  "request_changes",
  "reject",
  "revise",
  "withdraw",
  "accept",
  "expire",
  "cancel",
  "reopen",
  "pay",
  "start_production",
  "ship",
  "deliver",
])
export type QuoteEvent = z.infer<typeof quoteEventSchema>

export const riskSchema = z.enum(["green", "amber", "red"])
export type Risk = z.infer<typeof riskSchema>

export const formalitySchema = z.enum(["black_tie", "formal", "semi_formal", "cocktail", "casual"])
export type Formality = z.infer<typeof formalitySchema>

export const deliverySchema = z.enum(["one_address", "each_member", "pick_up"])
export type Delivery = z.infer<typeof deliverySchema>

export const taskOwnerSchema = z.enum(["couple", "member", "coordinator", "staff"])
export type TaskOwner = z.infer<typeof taskOwnerSchema>

/** ISO date, in the time zone of the wedding. */
const isoDate = z.iso.date("must be a date such as 2027-06-19")

function knowsTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
  } catch {
    return false
  }
}

export const timeZoneSchema = z
  .string()
  .min(1)
  .max(64)
  .refine(knowsTimeZone, "must be a time zone such as America/New_York")

/** Who marries, when and where: what the couple may say and change. */
export const weddingDetailsSchema = z
  .object({
    partner_one: text(120),
    partner_two: text(120).nullable().default(null),
    email: z.email("must be an e-mail address").max(254),
    phone: text(40).nullable().default(null),
    /** From tomorrow to five years ahead. */
    date: isoDate,
    time_zone: timeZoneSchema.default("America/New_York"),
    venue: text(200).nullable().default(null),
    theme: slugSchema.nullable().default(null),
    formality: formalitySchema.nullable().default(null),
    delivery: deliverySchema.default("one_address"),
    country_code: z
      .string()
      .regex(/^[A-Za-z]{2}$/, "must be a country code of two letters")
      .transform((code) => code.toLowerCase())
      .nullable()
      .default(null),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, "must be a language code of two letters")
      .default("en"),
    notes: proseSchema(4000).nullable().default(null),
  })
  .strict()
export type WeddingDetailsInput = z.input<typeof weddingDetailsSchema>
export type WeddingDetails = z.output<typeof weddingDetailsSchema>

/** One person of the party, or several alike, as the couple gives it. */
export const weddingMemberInputSchema = z
  .object({
    /** Of a member that is there already; absent for a new one. */
    id: z.string().min(1).max(100).optional(),
    role: slugSchema,
    name: text(120).nullable().default(null),
    email: z.email("must be an e-mail address").max(254).nullable().default(null),
    phone: text(40).nullable().default(null),
    color: slugSchema,
    style: slugSchema,
    quantity: z.number().int("must be a whole number").min(1, "must be at least 1").max(1_000_000),
    pays: payerSchema.default("couple"),
    /** Inches. */
    neck_size: z.number().min(10).max(30).nullable().default(null),
  })
  .strict()
export type WeddingMemberInput = z.input<typeof weddingMemberInputSchema>
export type ParsedWeddingMember = z.output<typeof weddingMemberInputSchema>

const members = z.array(weddingMemberInputSchema).min(1, "a party has at least one member").max(1000)

const codes = z.array(text(100)).max(5, "must be five codes at most")

/** `POST /store/ties/weddings` (201), with a header `Idempotency-Key` */
export const createWeddingSchema = z
  .object({
    details: weddingDetailsSchema,
    members,
    region_id: z.string().min(1).max(100).optional(),
    /** Promotion codes and credits that it is to be priced with: the better of them and of the wedding price acts. */
    codes: codes.optional(),
    /** Whether it goes to the shop at once, or stays a draft that the couple sends later. */
    submit: z.boolean().default(true),
  })
  .strict()
export type CreateWedding = z.input<typeof createWeddingSchema>
export type ParsedCreateWedding = z.output<typeof createWeddingSchema>

/** The revision that a change was made on; an older one than the wedding has is 409 with the newer content. */
const revision = z.number().int().min(1)

/** `POST /store/ties/weddings/link/details` */
export const changeDetailsSchema = z.object({ revision, details: weddingDetailsSchema }).strict()
export type ChangeDetails = z.input<typeof changeDetailsSchema>
export type ParsedChangeDetails = z.output<typeof changeDetailsSchema>

/** `PUT /store/ties/weddings/link/party` and `PUT /admin/ties/weddings/:id/party`: the whole party as it is to be. */
export const changePartySchema = z
  .object({
    revision,
    members,
    /** The theme that it is dressed from now; where it is absent the wedding keeps the one that it has. */
    theme: slugSchema.nullable().optional(),
    reason: proseSchema(1000).optional(),
  })
  .strict()
export type ChangeParty = z.input<typeof changePartySchema>
export type ParsedChangeParty = z.output<typeof changePartySchema>

/** `POST /store/ties/weddings/link/submit` and `…/cancel`; `…/accept` wants the version that the couple saw. */
export const coupleEventSchema = z
  .object({ version: z.number().int().min(1), reason: proseSchema(1000).optional() })
  .strict()
export type CoupleEvent = z.infer<typeof coupleEventSchema>

/**
 * `PUT /store/ties/weddings/link/codes`: all promotion codes and credits of a quote that is a draft still, in the place of
 * those before; none takes them away. Once it is sent in it is priced, and takes none: 409.
 */
export const enterCodesSchema = z
  .object({
    /** That the couple saw. */
    version: z.number().int().min(1),
    codes,
  })
  .strict()
export type EnterCodes = z.infer<typeof enterCodesSchema>

/** Amounts in major units of `currency_code`, with tax where the region's prices hold it; shipping is never in it. */
export const quoteContentSchema = z.object({
  currency_code: z.string(),
  region_id: z.string(),
  tax_inclusive: z.boolean(),
  lines: z.array(
    z.object({
      member_id: z.string(),
      role: z.string(),
      name: z.string().nullable(),
      variant_id: z.string(),
      /** Slugs. */
      color: z.string(),
      style: z.string(),
      quantity: z.number().int(),
      unit_price: z.number(),
      discount: z.number(),
      total: z.number(),
      /** Name of the price rule, null where it has none. */
      rule: z.string().nullable(),
    }),
  ),
  ties: z.number().int(),
  subtotal: z.number(),
  discount: z.number(),
  /** Percent that staff took off on top. */
  special_percent: z.number(),
  total: z.number(),
  /** Promotion codes that the couple has entered; absent where it has none. */
  codes: z.array(z.string()).optional(),
})
export type QuoteContent = z.infer<typeof quoteContentSchema>

/** What differs between two versions, each with a sentence for people. */
export const quoteDifferenceSchema = z.object({
  from_version: z.number().int(),
  to_version: z.number().int(),
  changes: z.array(
    z.object({
      kind: z.enum([
        "member_added",
        "member_removed",
        "color",
        "style",
        "variant",
        "quantity",
        "name",
        "unit_price",
        "region",
        "currency",
        "tax_inclusive",
        "codes",
        "special_percent",
        "subtotal",
        "discount",
        "total",
      ]),
      member_id: z.string().nullable(),
      before: z.union([z.string(), z.number()]).nullable(),
      after: z.union([z.string(), z.number()]).nullable(),
      sentence: z.string(),
    }),
  ),
  total_before: z.number(),
  total_after: z.number(),
})
export type QuoteDifference = z.infer<typeof quoteDifferenceSchema>

export const weddingMemberSchema = z.object({
  id: z.string(),
  role: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  color: z.object({ slug: z.string(), name: z.string(), hex: hexSchema }),
  style: z.object({ slug: z.string(), name: z.string(), kind: z.enum(["necktie", "bow_tie"]) }),
  quantity: z.number().int(),
  pays: payerSchema,
  neck_size: z.number().nullable(),
  status: z.enum(["invited", "responded", "paid", "shipped", "delivered"]),
  /** When their link was first sent to them; null while it was not. */
  invited_at: z.string().nullable(),
  /** When somebody last had them reminded. */
  reminded_at: z.string().nullable(),
  /** Whether they have said that they wear this tie. */
  style_confirmed: z.boolean(),
  /** A style that they would rather wear, for the couple to decide; null where they have no such wish. */
  wish: z.object({ slug: z.string(), name: z.string() }).nullable(),
  /** Where their tie goes; null while they have not said. The address itself is told to the desk alone. */
  ships: z.enum(["party", "own"]).nullable(),
})
export type WeddingMember = z.infer<typeof weddingMemberSchema>

export const weddingTaskSchema = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  owner: taskOwnerSchema,
  /** ISO date. */
  due_on: z.string(),
  status: z.enum(["open", "done", "skipped"]),
  depends_on: z.array(z.string()),
  /** Whether all that comes first is done. */
  ready: z.boolean(),
  overdue: z.boolean(),
  compressed: z.boolean(),
  done_at: z.string().nullable(),
})
export type WeddingTask = z.infer<typeof weddingTaskSchema>

const quoteShape = {
  state: quoteStateSchema,
  /** Goes up with each transition. */
  seq: z.number().int(),
  version: z.number().int(),
  content: quoteContentSchema,
  expires_at: z.string().nullable(),
  accepted_at: z.string().nullable(),
  /** Why it is where it is, in the words of the last decision; null where none was given. */
  reason: z.string().nullable(),
  /** What who asks may do now. */
  possible: z.array(quoteEventSchema),
}

/** A wedding as its couple sees it: no internal note, no id of cart or order. `GET /store/ties/weddings/link` */
export const coupleWeddingSchema = z.object({
  code: z.string(),
  details: weddingDetailsSchema,
  revision: z.number().int(),
  members: z.array(weddingMemberSchema),
  quote: z.object({
    ...quoteShape,
    /** Against the version that was last approved or sent; null where nothing differs. */
    difference: quoteDifferenceSchema.nullable(),
    /** Whether it can be paid for now. */
    payable: z.boolean(),
  }),
  tasks: z.array(weddingTaskSchema),
  /** How far it is on its way; null while there is nothing to follow. */
  tracking: weddingTrackingSchema.nullable(),
  /** Name of who sees to it; null while it waits for somebody. */
  coordinator: z.string().nullable(),
  /** ISO time by which a human answers; null where no answer is owed. */
  answer_by: z.string().nullable(),
  notes: z.array(z.object({ id: z.string(), body: z.string(), from: z.string(), at: z.string() })),
  warnings: z.array(bundleWarningSchema),
})
export type CoupleWedding = z.infer<typeof coupleWeddingSchema>
export const coupleWeddingAnswerSchema = z.object({ wedding: coupleWeddingSchema })
export type CoupleWeddingAnswer = z.infer<typeof coupleWeddingAnswerSchema>

/** Answer of `PUT /store/ties/weddings/link/codes`: which code acts, and which would if the wedding price were not better. */
export const enteredCodesSchema = z.object({
  wedding: coupleWeddingSchema,
  codes: z.array(codeNoticeSchema),
})
export type EnteredCodes = z.infer<typeof enteredCodesSchema>

/**
 * `POST /store/ties/weddings` (201). The token is kept nowhere: it opens the wedding. Asked again under the same
 * `Idempotency-Key` it is the same wedding with a token that opens it, since the first may have been lost on the way.
 */
export const createdWeddingSchema = z.object({ wedding: coupleWeddingSchema, token: z.string() })
export type CreatedWedding = z.infer<typeof createdWeddingSchema>

/** `POST /store/ties/weddings/link/checkout`: the cart to pay for, only where it is approved, accepted and unchanged. */
export const weddingCheckoutSchema = z.object({ cart_id: z.string() })
export type WeddingCheckout = z.infer<typeof weddingCheckoutSchema>

/** Header that carries the token of a link: never a path or a query, which end in logs. */
export const WEDDING_TOKEN_HEADER = "x-wedding-token"
export const weddingTokenSchema = z.string().regex(/^[\w-]{43}$/, "is not a link of this shop")
