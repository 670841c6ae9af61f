import { z } from "@medusajs/framework/zod"

export const mailStateSchema = z.enum(["queued", "sending", "sent", "dead", "suppressed"])
export type MailState = z.infer<typeof mailStateSchema>

/** A mail of the outbox. */
export const mailSchema = z.object({
  id: z.string(),
  /** Such as `quote-ready`. */
  kind: z.string(),
  /** What staff call it. */
  title: z.string(),
  recipient: z.string(),
  state: mailStateSchema,
  /** Tries so far. */
  attempts: z.number().int(),
  /** ISO time of the next one; null where there is none. */
  next_try_at: z.string().nullable(),
  /** As it was sent; null before. */
  subject: z.string().nullable(),
  /** A sentence: why it is not sent, or not yet. */
  last_error: z.string().nullable(),
  wedding_id: z.string().nullable(),
  created_at: z.string(),
  sent_at: z.string().nullable(),
})
export type Mail = z.infer<typeof mailSchema>

/** `GET /admin/ties/mails` */
export const mailsQuerySchema = z
  .object({
    /** Some of them, with commas between; absent for all. */
    state: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(mailStateSchema).max(5))
      .optional(),
    /** Part of an address, or the id of a wedding or a mail. */
    q: z.string().trim().min(1).max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export const mailsSchema = z.object({
  mails: z.array(mailSchema),
  count: z.number().int(),
  /** How many there are of each, whatever is asked for. */
  by_state: z.partialRecord(mailStateSchema, z.number().int()),
  /** Whether anybody sends mail for this store; without, it waits. */
  has_provider: z.boolean(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type Mails = z.infer<typeof mailsSchema>

/** `GET /admin/ties/weddings/:id/mails`: what was written about one wedding, to whomever, the newest first. */
export const weddingMailsSchema = z.object({ mails: z.array(mailSchema), count: z.number().int() })
export type WeddingMails = z.infer<typeof weddingMailsSchema>

/** `GET /admin/ties/mail-suppressions` */
export const suppressionsQuerySchema = z
  .object({
    /** Part of an address. */
    q: z.string().trim().min(1).max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export const suppressionSchema = z.object({
  id: z.string(),
  address: z.string(),
  reason: z.enum(["bounce", "complaint", "unsubscribe"]),
  /** In the words of who told it. */
  detail: z.string().nullable(),
  created_at: z.string(),
})
export type Suppression = z.infer<typeof suppressionSchema>
export const suppressionsSchema = z.object({
  suppressions: z.array(suppressionSchema),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type Suppressions = z.infer<typeof suppressionsSchema>

/** `POST /admin/ties/mail-suppressions/:id/lift`: what was held against the address is held no longer. */
export const suppressionAnswerSchema = z.object({ suppression: suppressionSchema })
export type SuppressionAnswer = z.infer<typeof suppressionAnswerSchema>

/** `POST /admin/ties/mails/:id/retry`: tries one anew that was given up or held back. */
export const mailAnswerSchema = z.object({ mail: mailSchema })
export type MailAnswer = z.infer<typeof mailAnswerSchema>

/** `GET /admin/ties/mail-kinds` */
export const mailKindsSchema = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      title: z.string(),
      audience: z.enum(["couple", "member", "coordinator", "staff", "shopper"]),
      /** Whether one click ends it, and it waits for the morning. */
      is_reminder: z.boolean(),
      /** Whether this store sends it. */
      is_sent: z.boolean(),
    }),
  ),
})
export type MailKinds = z.infer<typeof mailKindsSchema>
export type MailKindRow = MailKinds["kinds"][number]

/**
 * `GET /admin/ties/mail-kinds/:kind/preview`, of invented people, and `GET /admin/ties/mails/:id/preview`, of the mail as it
 * is or was told. Links of it lead nowhere: what opens a wedding is for who gets the mail.
 */
export const mailPreviewSchema = z.object({
  preview: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
})
export type MailPreview = z.infer<typeof mailPreviewSchema>

export const mailKindParamsSchema = z.object({ kind: z.string().min(1).max(100) }).strict()

/** `POST /admin/ties/mail-kinds/:kind/send` (202): the preview, by mail. */
export const testMailSchema = z.object({ to: z.email("must be an e-mail address").max(254) }).strict()
export type TestMail = z.input<typeof testMailSchema>
