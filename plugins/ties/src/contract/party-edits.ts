import { z } from "@medusajs/framework/zod"
import { bundleWarningSchema, nextTierSchema, payerSchema, tierSchema } from "./bundles"
import { quoteStateSchema, weddingMemberInputSchema } from "./weddings"

const shape = weddingMemberInputSchema.shape

/** What of a member can be edited; absent fields stay. */
const editedFields = z
  .object({
    role: shape.role,
    color: shape.color,
    style: shape.style,
    quantity: shape.quantity,
    pays: payerSchema,
    name: shape.name.unwrap(),
    email: shape.email.unwrap(),
    phone: shape.phone.unwrap(),
    neck_size: shape.neck_size.unwrap(),
  })
  .partial()
  .strict()

const text = z.string().max(300)

/** How fields stood that somebody looked at. What the shop has need not be what it would take today. */
const seenFields = z
  .object({
    role: text,
    color: text,
    style: text,
    quantity: z.number(),
    pays: payerSchema,
    name: text.nullable(),
    email: text.nullable(),
    phone: text.nullable(),
    neck_size: z.number().nullable(),
  })
  .partial()
  .strict()

const memberId = z.string().min(1).max(100)

/** Random, of who adds somebody: the same key twice adds them once. */
const addKey = z.string().regex(/^[\w-]{16,64}$/, "must be 16 to 64 letters, digits, - or _")

const setSchema = z
  .object({ kind: z.literal("set"), member_id: memberId, seen: seenFields, to: editedFields })
  .strict()
  .superRefine(({ seen, to }, context) => {
    const asked = Object.keys(to)
    if (asked.length === 0)
      context.addIssue({ code: "custom", path: ["to"], message: "must change something" })
    for (const field of asked) {
      if (!(field in seen))
        context.addIssue({ code: "custom", path: ["seen", field], message: "say what you saw there" })
    }
  })

/** Somebody else takes the place, with its tie and its price. */
const replaceSchema = z
  .object({
    kind: z.literal("replace"),
    member_id: memberId,
    seen: seenFields.required({ name: true }),
    person: z
      .object({
        name: shape.name.unwrap().unwrap(),
        email: shape.email,
        phone: shape.phone,
        neck_size: shape.neck_size,
      })
      .strict(),
  })
  .strict()

const removeSchema = z
  .object({
    kind: z.literal("remove"),
    member_id: memberId,
    seen: seenFields.required({ name: true, color: true, style: true }),
  })
  .strict()

const addSchema = z
  .object({ kind: z.literal("add"), key: addKey, member: weddingMemberInputSchema.omit({ id: true }) })
  .strict()

export const partyEditSchema = z.discriminatedUnion("kind", [
  addSchema,
  setSchema,
  replaceSchema,
  removeSchema,
])
export type PartyEditInput = z.input<typeof partyEditSchema>
export type ParsedPartyEdit = z.output<typeof partyEditSchema>

/**
 * `POST /store/ties/weddings/link/party/changes` and `…/party/preview`: edits that land together or not at all, on
 * whatever the party is by then. Those of other members, and of other things about the same one, that somebody else made
 * meanwhile stay; of the same thing it is 409, with `conflicts`.
 */
export const changeMembersSchema = z
  .object({ edits: z.array(partyEditSchema).min(1, "must change something").max(50) })
  .strict()
export type ChangeMembers = z.input<typeof changeMembersSchema>
export type ParsedChangeMembers = z.output<typeof changeMembersSchema>

/** Amounts in major units, as in a quote's content: shipping is never in them. */
const moneySchema = z.object({
  ties: z.number().int(),
  subtotal: z.number(),
  discount: z.number(),
  total: z.number(),
  /** The wedding price that holds for any of its ties; null below the first. */
  tier: tierSchema.nullable(),
})

/** Answer of `…/party/preview`: what edits would come to. Nothing is changed by asking. */
export const partyOutlookSchema = z.object({
  /** Whether ties, or what they cost, change; who wears them does not. */
  changes_offer: z.boolean(),
  /** Where the quote would stand. */
  state: quoteStateSchema,
  /** What it means, in sentences for people: of the quote, of the wedding price, and of who has not answered. */
  says: z.array(z.string()),
  currency_code: z.string(),
  tax_inclusive: z.boolean(),
  before: moneySchema,
  after: moneySchema,
  next_tier: nextTierSchema.nullable(),
  /** Of each who is in it before or after; null where they are not in it. */
  members: z.array(
    z.object({
      member_id: z.string(),
      name: z.string().nullable(),
      role: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
    }),
  ),
  /** Ids of those who have not answered, and count towards the wedding price all the same. */
  awaited: z.array(z.string()),
  warnings: z.array(bundleWarningSchema),
})
export type PartyOutlook = z.infer<typeof partyOutlookSchema>
