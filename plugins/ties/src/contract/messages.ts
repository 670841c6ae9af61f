import { z } from "@medusajs/framework/zod"
import { proseSchema } from "./weddings"

/** Longest that one message may be, in characters. */
export const MESSAGE_LENGTH = 10_000

/** Messages that one answer holds, at most. */
export const THREAD_PAGE = 50

/** Who takes part in the thread of a wedding. */
export const partyKindSchema = z.enum(["couple", "member", "desk"])
export type PartyKind = z.infer<typeof partyKindSchema>

/** Types of files that may come with a message, by their content. */
export const attachmentTypeSchema = z.enum([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "application/pdf",
])
export type AttachmentType = z.infer<typeof attachmentTypeSchema>

export const attachmentSchema = z.object({
  id: z.string(),
  /** As it was sent: for people to read, and no part of any address. */
  name: z.string(),
  type: attachmentTypeSchema,
  /** Bytes. */
  size: z.number().int(),
  /** Pixels; null for what is no picture. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
})
export type Attachment = z.infer<typeof attachmentSchema>

export const messageSchema = z.object({
  id: z.string(),
  /** What comes later has a larger one. Numbers between belong to other things that happened. */
  seq: z.number().int(),
  from: z.object({ kind: partyKindSchema, name: z.string(), me: z.boolean() }),
  /** Whom it concerns besides the desk. */
  to: z.object({ couple: z.boolean(), member: z.object({ id: z.string(), name: z.string() }).nullable() }),
  /** Plain text; empty where files say it all. */
  text: z.string(),
  attachments: z.array(attachmentSchema),
  via: z.enum(["page", "mail"]),
  at: z.string(),
})
export type Message = z.infer<typeof messageSchema>

/** How far somebody else has read. */
export const receiptSchema = z.object({
  kind: partyKindSchema,
  name: z.string(),
  seq: z.number().int(),
  at: z.string(),
})
export type Receipt = z.infer<typeof receiptSchema>

/** `GET /store/ties/weddings/link/messages` and `GET /admin/ties/weddings/:id/messages` */
export const threadSchema = z.object({
  /** In their order. */
  messages: z.array(messageSchema),
  /** Whether there are more: earlier ones, or with `after` later ones. */
  more: z.boolean(),
  unread: z.number().int(),
  receipts: z.array(receiptSchema),
  /** How far the wedding's feed has come: where to go on listening. */
  head: z.number().int(),
})
export type Thread = z.infer<typeof threadSchema>

const seq = z.coerce.number().int().min(0).max(2_147_483_647)

export const threadQuerySchema = z
  .object({
    /** Only what came after this number. */
    after: seq.optional(),
    /** Only what came before it. */
    before: seq.optional(),
  })
  .strict()
  .refine(({ after, before }) => after === undefined || before === undefined, {
    error: "takes after or before, not both",
  })
export type ThreadQuery = z.output<typeof threadQuerySchema>

/** A tick box of a form that sends files comes as a word. */
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")])

/**
 * `POST …/messages` (201), as JSON or, with files under the name `files`, as multipart, with a header `Idempotency-Key`:
 * the same message sent again under it is written once.
 */
export const postMessageSchema = z
  .object({
    text: z
      .union([z.literal(""), proseSchema(MESSAGE_LENGTH)], {
        error: `must be at most ${MESSAGE_LENGTH} characters of plain text`,
      })
      .default(""),
    /** A member of the party whom it concerns. A member's own messages concern them anyway. */
    member_id: z.string().min(1).max(100).nullable().default(null),
    /** False: between a member and the desk alone. */
    with_couple: flag.default(true),
    /** Of a couple: which of the two writes. */
    partner: z.enum(["one", "two"]).optional(),
  })
  .strict()
export type PostMessage = z.input<typeof postMessageSchema>
export type ParsedPostMessage = z.output<typeof postMessageSchema>

export interface PostedMessage {
  message: Message
}

/** `POST …/messages/read`: all up to this number was seen. */
export const readUpToSchema = z.object({ seq: z.number().int().min(0).max(2_147_483_647) }).strict()
export type ReadUpTo = z.infer<typeof readUpToSchema>

export interface ReadAnswer {
  unread: number
}

/**
 * What kind of thing happened to a wedding, as live updates tell it: never its content, which is read by the route that
 * guards it.
 */
export const liveKindSchema = z.enum([
  /** Somebody wrote. `about` is the message. */
  "message",
  /** Somebody has read. */
  "read",
  /** Something happened to the quote. */
  "quote",
  /** Details or party were changed. */
  "wedding",
  /** A member answered, or their state is another. `about` is the member. */
  "member",
  /** Where the order stands. */
  "tracking",
  /** Something is to be done, or done. */
  "task",
  /** Somebody else looks after it. */
  "coordinator",
])
export type LiveKind = z.infer<typeof liveKindSchema>

/**
 * `GET …/live`. As `text/event-stream`: event `told` is one of these, and its `id` is where to go on after a break; `hello`
 * says where one is, and `reset` that everything is to be looked at anew. As JSON: `LiveNews`, once.
 */
export const liveEventSchema = z.object({
  seq: z.number().int(),
  kind: liveKindSchema,
  /** Id of what it is about; null where that is the wedding itself. */
  about: z.string().nullable(),
})
export type LiveEvent = z.infer<typeof liveEventSchema>

/** What was told by now, for who can't keep a connection open. */
export interface LiveNews {
  events: LiveEvent[]
  /** Where to go on. */
  head: number
  /** Whether what was known is too old, or of another life: everything is to be looked at anew. */
  reset: boolean
}

export const liveQuerySchema = z
  .object({
    /** The last number that is known; absent: from now on. A header `Last-Event-ID` has precedence. */
    after: seq.optional(),
  })
  .strict()
export type LiveQuery = z.output<typeof liveQuerySchema>
