import { z } from "@medusajs/framework/zod"
import { COMMON } from "../../mail/options"

/** Options of the Mailgun provider. */
export const mailgunOptions = z
  .object({
    ...COMMON,
    api_key: z.string().min(1),
    /** The sending domain, such as `mg.ties.example`. */
    domain: z.string().regex(/^[A-Za-z0-9.-]+$/, "must be a domain"),
    /** `https://api.eu.mailgun.net` for a domain in Europe. */
    base_url: z.url({ protocol: /^https?$/ }).default("https://api.mailgun.net"),
    /** Whether Mailgun rewrites links to count clicks; off, because a link of a mail may open something. */
    tracking: z.boolean().default(false),
    /** Mailgun takes the mail and sends it to nobody. */
    test_mode: z.boolean().default(false),
  })
  .strict()

export type MailgunOptions = z.output<typeof mailgunOptions>
