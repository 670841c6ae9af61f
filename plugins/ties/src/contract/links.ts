import { z } from "@medusajs/framework/zod"
import { weddingMemberSchema } from "./weddings"

/**
 * What a link opens. `couple`: the wedding, to see and to change. `member`: one member's own part of it. `viewer`: the
 * party and where it stands, to look at. `calendar`: its days, as a feed that a calendar subscribes to.
 */
export const linkScopeSchema = z.enum(["couple", "member", "viewer", "calendar"])
export type LinkScope = z.infer<typeof linkScopeSchema>

/** Where a shop opens a link of each scope: its own address, this, and the token. `https://shop.example/our-tie/<token>` */
export const LINK_PATHS: Readonly<Record<LinkScope, string>> = {
  couple: "/our-wedding/",
  member: "/our-tie/",
  viewer: "/our-party/",
  calendar: "/our-calendar/",
}

export const weddingLinkSchema = z.object({
  id: z.string(),
  scope: linkScopeSchema,
  /** Whose, where the scope is a member's. */
  member: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  /** How it came into the world. */
  via: z.enum(["start", "mail", "couple", "desk"]),
  state: z.enum(["open", "expired", "revoked"]),
  made_at: z.string(),
  expires_at: z.string(),
  /** To the minute; null for one that nobody has opened. */
  last_used_at: z.string().nullable(),
  /** Whether it is the link that asks: nobody takes away the ground that they stand on. */
  is_current: z.boolean(),
})
export type WeddingLink = z.infer<typeof weddingLinkSchema>

/** `GET /store/ties/weddings/link/links`, and the answer where one was ended: the newest first. */
export const weddingLinksSchema = z.object({ links: z.array(weddingLinkSchema) })
export type WeddingLinks = z.infer<typeof weddingLinksSchema>

/** `POST /store/ties/weddings/link/links` (201) */
export const makeLinkSchema = z
  .object({
    scope: linkScopeSchema,
    /** For a member's link, and for no other. */
    member_id: z.string().min(1).max(100).optional(),
  })
  .strict()
  .refine(({ scope, member_id }) => (scope === "member") === (member_id !== undefined), {
    path: ["member_id"],
    error: "belongs to a member's link, and to no other",
  })
export type MakeLink = z.infer<typeof makeLinkSchema>

/** Told once: of the token only a hash is kept, so that neither link nor code can be shown again. */
export const madeLinkSchema = z.object({
  link: weddingLinkSchema,
  token: z.string(),
  /** Where it is opened; null where the plugin was not told the shop's address. */
  url: z.string().nullable(),
  /** The same as a QR code, an SVG; null as the address. */
  qr: z.string().nullable(),
})
export type MadeLink = z.infer<typeof madeLinkSchema>

/** Of a wedding, as whoever holds a link of one part of it is told. */
export const weddingShape = {
  /** `Anna & Ben`. */
  couple: z.string(),
  /** ISO date. */
  date: z.string(),
  time_zone: z.string(),
  venue: z.string().nullable(),
}

export const linkRoleSchema = z.object({ slug: z.string(), name: z.string() })

/** How far a wedding is, for those whom its price is none of their business. */
export const weddingStageSchema = z.enum([
  "planning",
  "paid",
  "in_production",
  "shipped",
  "delivered",
  "closed",
])
export type WeddingStage = z.infer<typeof weddingStageSchema>

/**
 * A wedding as a viewer's link shows it, to be looked at and no more: nobody's address, telephone or e-mail, no price,
 * and no id of anything. `GET /store/ties/weddings/view`
 */
export const viewedWeddingSchema = z.object({
  ...weddingShape,
  stage: weddingStageSchema,
  party: z.array(
    weddingMemberSchema
      .pick({ name: true, color: true, style: true, quantity: true, status: true })
      .extend({ role: linkRoleSchema }),
  ),
})
export type ViewedWedding = z.infer<typeof viewedWeddingSchema>
export const viewedWeddingAnswerSchema = z.object({ wedding: viewedWeddingSchema })
export type ViewedWeddingAnswer = z.infer<typeof viewedWeddingAnswerSchema>

/** `GET /store/ties/weddings/calendar`: an iCalendar (RFC 5545) of the wedding's day and of what the couple has to do. */
export const calendarFeedSchema = z.object({ ics: z.string() })
export type CalendarFeed = z.infer<typeof calendarFeedSchema>
