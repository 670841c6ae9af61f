import { z } from "@medusajs/framework/zod"
import { slugSchema } from "./catalogue"
import { type BegunPayment, begunPaymentSchema } from "./payment-links"
import { weddingMemberInputSchema } from "./weddings"

const id = z.string().min(1).max(100)
const isoDate = z.iso.date("must be a date such as 2027-06-19")

/** `couple`, or the id of a member. */
export const sharePayerSchema = id

export const shareStateSchema = z.enum(["nothing", "due", "held", "late", "paid", "credited"])
export type ShareState = z.infer<typeof shareStateSchema>

/** Where one who pays stands. All amounts are major units. */
export const shareSchema = z.object({
  payer: sharePayerSchema,
  /** Null for the couple, and for a member without one. */
  name: z.string().nullable(),
  role: z.string().nullable(),
  state: shareStateSchema,
  owed: z.number(),
  charged: z.number(),
  refunded: z.number(),
  /** Promised by a payment that was not taken yet, such as an invoice. */
  held: z.number(),
  due: z.number(),
  /** Still to be given back. */
  credit: z.number(),
  /** ISO date by which it is to be paid; null where there is none. */
  deadline: z.string().nullable(),
  /** What may be paid now, and the deposit where that is enough for now. */
  asks: z.object({ all: z.number(), deposit: z.number().nullable() }),
  /** What the couple can do about it. */
  actions: z.array(z.enum(["pay", "drop", "extend"])),
  /** Whether they are in the party no more. */
  has_left: z.boolean(),
})
export type Share = z.infer<typeof shareSchema>

const sums = {
  currency_code: z.string(),
  /** charged - refunded + due - credit = total */
  total: z.number(),
  charged: z.number(),
  refunded: z.number(),
  due: z.number(),
  credit: z.number(),
}

/** `GET /store/ties/weddings/link/shares` */
export const statementSchema = z.object({
  ...sums,
  /** Whether the ties are ordered: since the first payment. */
  ordered: z.boolean(),
  cancelled: z.boolean(),
  /** Why nothing can be paid now, in a sentence; null where it can. */
  closed: z.string().nullable(),
  /** Of the order; a change of the party names the one that was on the screen. */
  version: z.number().int(),
  shares: z.array(shareSchema),
  /** What goes back of what was paid to who cancels today: percent. */
  back_today: z.number(),
})
export type ShareStatement = z.infer<typeof statementSchema>
export const statementAnswerSchema = z.object({ statement: statementSchema })
export type StatementAnswer = z.infer<typeof statementAnswerSchema>

/** `GET /store/ties/weddings/member/share`: their own, and nothing of the others'. */
export const ownShareSchema = z.object({
  currency_code: z.string(),
  /** In whose ways it is paid. */
  region_id: z.string(),
  ordered: z.boolean(),
  cancelled: z.boolean(),
  closed: z.string().nullable(),
  share: shareSchema.omit({ actions: true }),
})
export type OwnShare = z.infer<typeof ownShareSchema>

/** `POST …/shares/pay` and `POST /store/ties/weddings/member/share/pay` */
export const openShareSchema = z
  .object({ provider_id: id, asks: z.enum(["all", "deposit"]).default("all") })
  .strict()
export type OpenShare = z.input<typeof openShareSchema>
export type ParsedOpenShare = z.output<typeof openShareSchema>

export const openedShareSchema = begunPaymentSchema
export type OpenedShare = BegunPayment

/** `POST …/shares/complete`: the provider's form says that it was paid. */
export const completeShareSchema = z.object({ session_id: id }).strict()
export type CompleteShare = z.infer<typeof completeShareSchema>

/** `POST …/shares/:payer/extend` */
export const extendShareSchema = z.object({ due_on: isoDate }).strict()
export type ExtendShare = z.infer<typeof extendShareSchema>

/** `POST …/shares/changes` and `…/changes/preview`: a party whose ties are ordered, until they are packed. */
export const changeOrderedSchema = z
  .object({
    /** Of the statement that was on the screen. */
    version: z.number().int().min(1),
    drop: z.array(id).max(100).default([]),
    /** Who wears another tie, or another number of them; as many as before where none is named. */
    swap: z
      .array(
        z
          .object({
            member_id: id,
            color: slugSchema,
            style: slugSchema,
            quantity: weddingMemberInputSchema.shape.quantity.optional(),
          })
          .strict(),
      )
      .max(100)
      .default([]),
    add: z
      .array(weddingMemberInputSchema.omit({ id: true }))
      .max(100)
      .default([]),
  })
  .strict()
export type ChangeOrdered = z.input<typeof changeOrderedSchema>
export type ParsedChangeOrdered = z.output<typeof changeOrderedSchema>

export const shareEffectSchema = z.object({
  payer: sharePayerSchema,
  name: z.string().nullable(),
  owed_before: z.number(),
  owed_after: z.number(),
  /** More to be paid than before; below zero: less. */
  due: z.number(),
  /** More to be given back than before; below zero: less. */
  credit: z.number(),
})

/** What a change comes to for each whom it moves, before it is done. */
export const changeEffectsSchema = z.object({
  currency_code: z.string(),
  version: z.number().int(),
  total_before: z.number(),
  total_after: z.number(),
  effects: z.array(shareEffectSchema),
})
export type ChangeEffects = z.infer<typeof changeEffectsSchema>

/** `POST …/shares/cancel`: the percentage that was on the screen; another one by now is 409. */
export const cancelOrderedSchema = z
  .object({ version: z.number().int().min(1), back_today: z.number().min(0).max(100) })
  .strict()
export type CancelOrdered = z.infer<typeof cancelOrderedSchema>

export const shareRefusalSchema = z.enum([
  /** Nothing is due: read the statement anew. */
  "nothing_due",
  /** Somebody pays just now, or a payment is on its way: wait. */
  "being_paid",
  /** The couple has not said where it goes and how. */
  "no_delivery",
  /** Not before the first payment. */
  "not_ordered",
  /** No longer: it was cancelled. */
  "cancelled",
  /** Its tie is packed. */
  "packed",
  /** Something else was done meanwhile: look at the newer statement. */
  "stale",
  /** Not to that day. */
  "bad_day",
  /** Not about this one. */
  "not_possible",
])
export type ShareRefusalCode = z.infer<typeof shareRefusalSchema>

/** Body of a 409 about shares. */
export const shareConflictSchema = z.object({
  type: z.string(),
  code: shareRefusalSchema,
  message: z.string(),
  /** As it is now, for whom it is to see. */
  statement: statementSchema.optional(),
})
export type ShareConflict = z.infer<typeof shareConflictSchema>

/** `GET /admin/ties/weddings/:id/shares` */
export const deskSharesSchema = z.object({
  statement: statementSchema,
  /** Whether staff let it be packed though not all is paid. */
  released: z.boolean(),
  may_pack: z.boolean(),
  refunds: z.array(
    z.object({
      id: z.string(),
      payer: sharePayerSchema,
      name: z.string().nullable(),
      amount: z.number(),
      reason: z.string(),
      state: z.enum(["planned", "sending", "done", "failed"]),
      error: z.string().nullable(),
      at: z.string(),
    }),
  ),
  entries: z.array(
    z.object({
      payer: sharePayerSchema,
      name: z.string().nullable(),
      kind: z.enum(["charge", "refund"]),
      amount: z.number(),
      at: z.string(),
    }),
  ),
  /** What Medusa's order says, and whether the ledger says the same; null before there is one. */
  medusa: z.object({ total: z.number(), paid: z.number(), agrees: z.boolean() }).nullable(),
})
export type DeskShares = z.infer<typeof deskSharesSchema>

/** `POST /admin/ties/weddings/:id/shares/release` */
export const releasePartySchema = z.object({ released: z.boolean() }).strict()
export type ReleaseParty = z.infer<typeof releasePartySchema>
