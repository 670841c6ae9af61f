import { z } from "@medusajs/framework/zod"
import { quoteContentSchema, quoteEventSchema, quoteStateSchema } from "./weddings"

/** Why a change of a quote is refused; each says what the caller does. */
export const quoteRefusalSchema = z.enum([
  /** Not from this state: read it anew, do what is possible. 409 */
  "illegal_transition",
  /** Another was faster: read the newer version, decide again. 409 */
  "stale_version",
  /** Not in this role. 403 */
  "not_permitted",
  /** Say why. 400 */
  "reason_required",
  /** What is in the cart is not what was approved: it goes back to review. 409 */
  "content_changed",
  /** The couple has not accepted yet. 409 */
  "not_accepted",
  /** Too late: reopen it. 409 */
  "expired",
  /** More than this role may give. 403 */
  "over_limit",
  /** Not yet. 409 */
  "not_due",
  /** There is nothing in it. 400 */
  "empty",
])
export type QuoteRefusal = z.infer<typeof quoteRefusalSchema>

/** Body of a 409 (and of a refusal by role): what is, and what can be done. */
export const quoteConflictSchema = z.object({
  type: z.string(),
  code: quoteRefusalSchema,
  message: z.string(),
  state: quoteStateSchema,
  seq: z.number().int(),
  version: z.number().int(),
  possible: z.array(quoteEventSchema),
  /** The newer content, where the caller's was stale. */
  content: quoteContentSchema.optional(),
  /** Of edits of the party: what somebody else has changed meanwhile, and in another way. */
  conflicts: z
    .array(
      z.object({
        member_id: z.string(),
        /** Null where the whole member is no longer in the party. */
        field: z.string().nullable(),
        /** What was asked for; null where nothing was, or the member was to go. */
        yours: z.union([z.string(), z.number()]).nullable(),
        /** What it is now. */
        theirs: z.union([z.string(), z.number()]).nullable(),
      }),
    )
    .optional(),
})
export type QuoteConflict = z.infer<typeof quoteConflictSchema>
