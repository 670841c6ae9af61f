import { z } from "@medusajs/framework/zod"
import type { TieLine } from "./layout/blocks"

/** A wedding, as mails tell of it. */
export const weddingSchema = z.object({
  id: z.string(),
  code: z.string(),
  /** `Anna & Ben`. */
  couple: z.string(),
  /** ISO date. */
  date: z.string(),
  venue: z.string().nullable().default(null),
})

/** Some ties, as they are worn or bought. */
export const tieSchema = z.object({
  color: z.object({
    name: z.string(),
    /** What is no colour is none, and so no mail can be styled by it. */
    hex: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .nullable()
      .catch(null),
  }),
  style: z.object({ slug: z.string(), name: z.string(), width_inches: z.number().nullable().default(null) }),
  quantity: z.number(),
  /** Who wears it; null where nobody is named. */
  who: z.string().nullable().default(null),
})

/** Major units of a currency, ISO 4217. */
export const moneySchema = z.object({ amount: z.number(), currency_code: z.string() })
export type Money = z.infer<typeof moneySchema>

/** ISO time. */
export const momentSchema = z.string()

export const money = ({ amount, currency_code }: Money): string =>
  new Intl.NumberFormat("en-US", { style: "currency", currency: currency_code.toUpperCase() }).format(amount)

/** `Saturday, June 19, 2027`, of an ISO date. */
export const day = (date: string): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  )

/** `Saturday, June 19 at 4:30 PM EDT`, where who reads it is. */
export const moment = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-US", {
    weekday: "long",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  }).format(new Date(iso))

export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many} ${many === 1 ? one : more}`

export const toTieLine = ({ color, style, quantity, who }: z.output<typeof tieSchema>): TieLine => ({
  title: `${color.name}, ${style.name}`,
  detail: who === null ? count(quantity, "tie") : quantity === 1 ? who : `${who}, ${count(quantity, "tie")}`,
  hex: color.hex,
  style,
})

/** For samples: whoever gets a mail may be called anything. */
export const SAMPLE_WEDDING = {
  id: "wed_sample",
  code: "KCT-7F3K-9QMD",
  couple: "Anna O’Neil & <b>Ben</b>",
  date: "2027-06-19",
  venue: "The Old Mill, Hudson",
}

/** What a mail tells of messages that somebody has not read. */
export const unreadShape = {
  wedding: weddingSchema,
  /** Who wrote. */
  from: z.string(),
  excerpt: z.string(),
  /** The number of the last message that it tells of. */
  seq: z.number().default(0),
}

/** Whose link stands in a member's mail. */
export const SAMPLE_MEMBER = "wmem_sample"

export const SAMPLE_TIES = [
  {
    color: { name: "Navy Blue", hex: "#1B2A4A" },
    style: { slug: "classic-width", name: "Classic Width", width_inches: 3.25 },
    quantity: 1,
    who: "Ben, groom",
  },
  {
    color: { name: "Dusty Rose", hex: "#C9A0A0" },
    style: { slug: "skinny", name: "Skinny", width_inches: 2.75 },
    quantity: 4,
    who: "Groomsmen",
  },
  {
    color: { name: "Ivory", hex: "#F4EFE0" },
    style: { slug: "bow-tie", name: "Bow Tie", width_inches: null },
    quantity: 1,
    who: "Theo, ring bearer",
  },
]

/** What one member wears. */
export const SAMPLE_TIE = {
  color: { name: "Dusty Rose", hex: "#C9A0A0" },
  style: { slug: "skinny", name: "Skinny", width_inches: 2.75 },
  quantity: 1,
  who: null,
}
