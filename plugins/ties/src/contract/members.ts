import { z } from "@medusajs/framework/zod"
import { linkRoleSchema, weddingShape, weddingStageSchema } from "./links"
import { trackingSchema } from "./tracking"
import { coupleWeddingSchema, deliverySchema, plainTextSchema as text, weddingMemberSchema } from "./weddings"
import { slugSchema } from "./catalogue"

/** Where a member wants their tie sent. */
export const memberAddressSchema = z
  .object({
    name: text(120),
    line_1: text(200),
    line_2: text(200).nullable().default(null),
    city: text(120),
    province: text(120).nullable().default(null),
    postal_code: text(20),
    country_code: z
      .string()
      .regex(/^[A-Za-z]{2}$/, "must be a country code of two letters")
      .transform((code) => code.toLowerCase()),
  })
  .strict()
export type MemberAddress = z.output<typeof memberAddressSchema>

/** What a member can say now; what is not among them is settled. */
export const memberFieldSchema = z.enum(["confirm", "neck_size", "ships", "wish"])
export type MemberField = z.infer<typeof memberFieldSchema>

/** A member's own part of a wedding, and nothing of the others'. `GET /store/ties/weddings/member` */
export const ownTieSchema = z.object({
  wedding: z.object({ ...weddingShape, stage: weddingStageSchema, delivery: deliverySchema }),
  member: weddingMemberSchema
    .pick({
      name: true,
      color: true,
      style: true,
      quantity: true,
      pays: true,
      neck_size: true,
      status: true,
      style_confirmed: true,
      wish: true,
      ships: true,
    })
    .extend({ role: linkRoleSchema, address: memberAddressSchema.nullable() }),
  /** What they pay themselves, in major units; null where the couple pays. */
  price: z.object({ amount: z.number(), currency_code: z.string() }).nullable(),
  /** How far their own ties are; null while there is nothing to follow. */
  tracking: trackingSchema.nullable(),
  /** What they are still asked for; nothing where they have answered. */
  to_do: z.array(z.enum(["style", "ships"])),
  /** ISO date by which they are to answer; null where none is set. */
  answer_by: z.string().nullable(),
  possible: z.array(memberFieldSchema),
  /** Other styles that their colour comes in, for a wish. */
  styles: z.array(z.object({ slug: z.string(), name: z.string() })),
})
export type OwnTie = z.infer<typeof ownTieSchema>

/**
 * `POST /store/ties/weddings/member`: saves what is in it and nothing else, so that each step is saved by itself and the
 * last word of each field holds. The answer is as of `GET`.
 */
export const saveOwnTieSchema = z
  .object({
    /** The tie that they saw and wear; another than theirs is now is 409. */
    confirm: z.object({ color: slugSchema, style: slugSchema }).strict().optional(),
    /** Inches; only of a bow tie. */
    neck_size: z.number().min(10).max(30).nullable().optional(),
    ships: z.enum(["party", "own"]).optional(),
    /** Goes with `ships: "own"`, said now or before. */
    address: memberAddressSchema.optional(),
    /** A style that they would rather wear; null takes the wish back. */
    wish: slugSchema.nullable().optional(),
  })
  .strict()
  .refine((said) => Object.values(said).some((value) => value !== undefined), "says nothing")
export type SaveOwnTie = z.input<typeof saveOwnTieSchema>
export type ParsedOwnTie = z.output<typeof saveOwnTieSchema>

/** `POST /store/ties/weddings/link/invitations`, to all who have none yet, and `…/link/members/:id/invite` and `…/remind`. */
export const invitedSchema = z.object({
  wedding: coupleWeddingSchema,
  /** Ids of members who are written to. */
  written_to: z.array(z.string()),
  /** Ids of those who have no e-mail address, and are to be given their link in another way. */
  without_email: z.array(z.string()),
})
export type Invited = z.infer<typeof invitedSchema>
