import { z } from "@medusajs/framework/zod"
import { ROLES } from "./domain/bundles/data/roles"
import { MAIL_KIND_NAMES } from "./domain/mail/kinds"
import { HOUSE_THEMES, SEASONS } from "./domain/themes"
import { sendgridKey } from "./integrations/mail-events"
import { shareOptions } from "./share-options"

const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'must be a positive decimal written as a string, such as "0.92"')
  .refine((value) => Number(value) > 0, "must be greater than zero")

function isBase(url: string): boolean {
  // What is no URL at all has been told so already.
  if (!URL.canParse(url)) return true
  const { username, password, search, hash } = new URL(url)
  return [username, password, search, hash].every((part) => part === "")
}

const url = z.url({ protocol: /^https?$/ }).refine(isBase, "must have no user, password, query or fragment")

function isPublicKey(base64: string): boolean {
  try {
    return sendgridKey(base64).asymmetricKeyType === "ec"
  } catch {
    return false
  }
}

const ADDRESS = /^[^\r\n]*@[^\r\n@]+$/
const NO_ADDRESS = 'must be an address, such as "Ties <hello@ties.example>"'

/**
 * Every setting of the plugin: its meaning, its unit and its default. Checked once, when Medusa boots; a wrong
 * one stops the boot with the path of the setting. Nothing else in the plugin reads the environment.
 */
export const optionsSchema = z
  .object({
    /** The outside ties service that the catalogue is kept in step with. */
    service: z
      .object({
        /** Base URL, without a trailing slash needed. */
        url: z
          .url({ protocol: /^https?$/ })
          .refine(isBase, "must have no user, password, query or fragment: a secret belongs in service.token")
          .default("http://localhost:4010"),
        /** Bearer token, for a service that asks for one. */
        token: z.string().min(1).optional(),
        /** Milliseconds before one try of a read is given up. */
        timeout_ms: z.number().int().min(50).max(120_000).default(10_000),
        /** Further tries of a read after the first has failed. */
        retries: z.number().int().min(0).max(10).default(3),
        /** Failed reads in a row after which the circuit opens. */
        breaker_failures: z.number().int().min(1).max(100).default(5),
        /** Milliseconds before an open circuit lets one read through to see if the service is back. */
        breaker_reset_ms: z.number().int().min(10).max(600_000).default(30_000),
        /** Rows asked for on one page of a list. */
        page_size: z.number().int().min(1).max(1000).default(100),
      })
      .strict()
      .prefault({}),
    /** Currency of a price for which the service names none; ISO 4217, lower case. */
    default_currency: z
      .string()
      .regex(/^[a-z]{3}$/)
      .default("usd"),
    /**
     * Units of a currency for one unit of `default_currency`, by ISO 4217 code. A region whose currency has no
     * rate and no price from the service gets no price, and the sync run says so: a price is never guessed.
     */
    currency_rates: z.record(z.string().regex(/^[a-z]{3}$/), decimal).default({}),
    sync: z
      .object({
        /** Largest share of the known rows (0 to 1) that one run may withdraw without a person's consent. */
        max_withdrawn_share: z.number().min(0).max(1).default(0.1),
        /** Products created or updated by one workflow call. */
        batch_size: z.number().int().min(1).max(200).default(25),
        /**
         * When it runs by itself: a cron expression in the time zone of the server, or null for never. At least every
         * three weeks: Medusa's in-memory engine runs a job that is over 24 days away without end.
         */
        schedule: z.string().min(9).nullable().default("*/15 * * * *"),
        /**
         * Seconds without a sign of life after which a run is taken for dead and another may start. A run gives one
         * every few seconds, so that only one whose process was killed is silent for so long.
         */
        takeover_after: z.number().int().min(5).max(3600).default(20),
      })
      .strict()
      .prefault({}),
    pictures: z
      .object({
        /** Whether ties without a picture of the service get a drawn one, stored through the File module. */
        draw: z.boolean().default(true),
        /** When ties without pictures are looked for, besides after every sync: as `sync.schedule`. */
        schedule: z.string().min(9).nullable().default("*/2 * * * *"),
      })
      .strict()
      .prefault({}),
    /** Handlers that the plugin registers itself. A hook takes one in an app: a host with its own calls ours in it. */
    hooks: z
      .object({
        /** On the `validate` hooks of addToCartWorkflow and createCartWorkflow. */
        refuse_withdrawn_ties: z.boolean().default(true),
        /** On the four `setPromotionContext` hooks, of carts, order changes and draft orders: the wedding price. */
        price_weddings: z.boolean().default(true),
        /** On the same hooks: no kit without colours. A host with a handler of its own calls `refuseBareKits` in it. */
        refuse_bare_kits: z.boolean().default(true),
        /**
         * On the `validate` hooks of updateCartPromotionsWorkflow and completeCartWorkflow: a wedding's cart is what its
         * quote says, and nobody pays before it is approved and accepted.
         */
        guard_weddings: z.boolean().default(true),
        /** On the same hook of completeCartWorkflow: nothing is ordered for another amount than is paid. */
        guard_payments: z.boolean().default(true),
      })
      .strict()
      .prefault({}),
    bundles: z
      .object({
        /** Most members of one party. */
        members: z.number().int().min(1).max(1000).default(100),
        /** Most ties of one member. */
        quantity: z.number().int().min(1).max(10_000).default(100),
        /** Parts in a party that a member can have. */
        roles: z
          .array(
            z
              .object({
                slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
                name: z.string().min(1).max(100),
              })
              .strict(),
          )
          .min(1)
          .max(100)
          .default(() => ROLES.map((role) => ({ ...role }))),
        /**
         * Whether the tiers of the service's `/api/bundles/configs` are taken over with each sync, for the rules that no
         * person has made, changed or archived.
         */
        tiers_from_service: z.boolean().default(false),
        /** When Medusa's promotions are compared with the rules, besides after each change: as `sync.schedule`. */
        mirror_schedule: z.string().min(9).nullable().default("*/5 * * * *"),
      })
      .strict()
      .prefault({}),
    /**
     * Looks for a whole wedding, in the order in which they are offered. A colour is named as the catalogue names it;
     * one that is not sold is shown to staff and left out of the shop.
     */
    themes: z
      .array(
        z
          .object({
            slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
            name: z.string().min(1).max(100),
            seasons: z.array(z.enum(SEASONS)).min(1),
            style: z.string().min(1).max(50),
            colors: z.array(z.string().min(1).max(100)).min(1).max(12),
          })
          .strict(),
      )
      .max(100)
      .refine((themes) => new Set(themes.map(({ slug }) => slug)).size === themes.length, "two share a slug")
      .default(() =>
        HOUSE_THEMES.map((theme) => ({ ...theme, seasons: [...theme.seasons], colors: [...theme.colors] })),
      ),
    weddings: z
      .object({
        /** Address of the shop that couples see, for the links that they are sent; null where there is none. */
        shop_url: url.nullable().default(null),
        /** Days after the wedding for which a link still opens it. */
        link_days: z.number().int().min(1).max(3650).default(90),
        /**
         * Links that open nothing which one client address may try in so many seconds; whoever tries more is told to wait
         * (429). Null: as many as they like. Counted in Redis where the store has one, else in each process.
         */
        link_guesses: z
          .object({
            most: z.number().int().min(1).max(100_000).default(30),
            seconds: z.number().int().min(1).max(86_400).default(60),
          })
          .strict()
          .nullable()
          .prefault({}),
        /** When quotes that ran out are closed, risks are judged anew and paid carts are looked for: as `sync.schedule`. */
        schedule: z.string().min(9).nullable().default("*/5 * * * *"),
      })
      .strict()
      .prefault({}),
    mail: z
      .object({
        /** What the shop calls itself in mails. */
        shop_name: z.string().min(1).max(100).default("KCT Ties"),
        /** Sender, such as `Ties <hello@ties.example>`; null for the provider's own. */
        from: z.string().regex(ADDRESS, NO_ADDRESS).nullable().default(null),
        reply_to: z.string().regex(ADDRESS, NO_ADDRESS).nullable().default(null),
        /** Kinds that are not sent, such as `order-confirmation` in a store that sends its own. */
        without: z.array(z.enum(MAIL_KIND_NAMES)).default([]),
        /** Public address of the API, for the link by which reminders are ended; null: no reminders are sent. */
        api_url: url.nullable().default(null),
        /** Address of the admin, for the links of coordinators; null where there is none. */
        admin_url: url.nullable().default(null),
        /** Whether ties come along as small pictures. Not with a provider that can't send files inline, as Medusa's SendGrid one. */
        pictures: z.boolean().default(true),
        /** Hours, 0 to 23, in which nobody is reminded, in the time zone of who gets it; null: none. */
        quiet_hours: z
          .object({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) })
          .strict()
          .nullable()
          .default({ from: 21, to: 8 }),
        /** Tries of one mail, after which a person has to look at it. */
        attempts: z.number().int().min(1).max(50).default(8),
        /** Hours after which a mail has no more to say. */
        max_age_hours: z.number().int().min(1).max(720).default(72),
        /** Mails that are sent at the same time. */
        at_once: z.number().int().min(1).max(50).default(4),
        /** Seconds after which a provider that has not answered is taken for dead. */
        timeout: z.number().int().min(1).max(600).default(60),
        /** Seconds without an end after which whoever sends a mail is taken for dead, and another does: more than `timeout`. */
        lease: z.number().int().min(2).max(3600).default(150),
        /** When mails that are due are sent, besides at once after queueing: as `sync.schedule`. */
        schedule: z.string().min(9).nullable().default("* * * * *"),
        /** Minutes after which somebody who has not read a message is told of it by mail; null: never. */
        unread_minutes: z.number().min(0).max(1440).nullable().default(5),
        /**
         * Answers by mail: whoever is told of a message answers to an address of their own at `domain`, whose mail a
         * provider hands in at `/mail/inbound/mailgun` or `/mail/inbound/sendgrid/<sendgrid_secret>`. Null: none.
         */
        inbound: z
          .object({
            /** Such as `reply.ties.example`; its MX leads to the provider. */
            domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a domain, in lower case"),
            /** By which addresses are signed. Another one makes the addresses before it worthless. */
            secret: z.string().min(32),
            /** Mailgun's HTTP webhook signing key; null: nothing of Mailgun's is taken. */
            mailgun_signing_key: z.string().min(8).nullable().default(null),
            /** The last part of the address that SendGrid's Inbound Parse posts to; null: nothing of SendGrid's is taken. */
            sendgrid_secret: z
              .string()
              .regex(/^[\w-]{32,200}$/, "must be at least 32 letters, digits, - and _")
              .nullable()
              .default(null),
          })
          .strict()
          .nullable()
          .default(null),
        /** What providers tell of bounces and complaints, at `/mail/events/sendgrid` and `/mail/events/mailgun`. */
        events: z
          .object({
            /** Of SendGrid's "Signed Event Webhook", as its settings page shows it; null: nothing of SendGrid's is taken. */
            sendgrid_public_key: z
              .string()
              .refine(isPublicKey, "must be the public key of SendGrid's Signed Event Webhook")
              .nullable()
              .default(null),
            /** Mailgun's HTTP webhook signing key; null: nothing of Mailgun's is taken. */
            mailgun_signing_key: z.string().min(8).nullable().default(null),
            /** Seconds for which a signature is good. */
            window: z.number().int().min(30).max(86_400).default(600),
          })
          .strict()
          .prefault({}),
        /** Hours before a promised answer is due at which its coordinator is told. */
        sla_warning_hours: z.number().min(0).max(240).default(4),
        /** Days before a quote runs out at which its couple is told. */
        expiry_warning_days: z.number().min(0).max(60).default(3),
        /** Hour of the desk's morning, 0 to 23, at which its day is mailed to who works there; null: never. */
        digest_hour: z.number().int().min(0).max(18).nullable().default(7),
        /** Days after the wedding on which its couple is thanked; null: never. */
        thank_you_days: z.number().int().min(0).max(60).nullable().default(3),
        /** Days before it is due at which members who pay themselves are asked to; null: never. */
        payment_due_days: z.number().int().min(0).max(60).nullable().default(7),
        /** Ties in one order from which staff are told of it; null: never. */
        bulk_ties: z.number().int().min(1).nullable().default(20),
      })
      .strict()
      .refine(({ lease, timeout }) => lease > timeout, {
        path: ["lease"],
        error: "must be more than timeout",
      })
      .prefault({}),
    payments: z
      .object({
        /** When events that are due are handled and payments compared with orders, besides at once: as `sync.schedule`. */
        schedule: z.string().min(9).nullable().default("*/20 * * * * *"),
        /** Tries to handle one event, after which a person has to look at it. */
        attempts: z.number().int().min(1).max(50).default(10),
        /** Events that are handled at the same time. */
        at_once: z.number().int().min(1).max(20).default(2),
        /** Seconds without an end after which whoever handles an event is taken for dead. */
        lease: z.number().int().min(10).max(3600).default(180),
        /** Seconds for which a payment that was just begun is left to its shopper. */
        grace: z.number().int().min(0).max(3600).default(10),
        /** Hours after which a payment that came to nothing is looked at no more. */
        watch_hours: z.number().int().min(1).max(720).default(72),
      })
      .strict()
      .prefault({}),
    shares: shareOptions,
    /** Files that may come with a message: pictures and PDFs. */
    attachments: z
      .object({
        /** Largest of one. */
        bytes: z.number().int().min(1000).max(100_000_000).default(8_000_000),
        /** Most of one message. */
        count: z.number().int().min(0).max(20).default(4),
      })
      .strict()
      .prefault({}),
    /** Live updates: what is new of a wedding appears without a reload. */
    live: z
      .object({
        /** Seconds between two signs of life, at each of which it is seen whether a link still opens its wedding. */
        heartbeat: z.number().min(0.1).max(120).default(20),
        /** Connections of one link, or of one member of staff. */
        per_link: z.number().int().min(1).max(1000).default(8),
        /** Connections of one process. */
        connections: z.number().int().min(1).max(100_000).default(5000),
        /** Minutes after which a connection of staff is let in anew: by then it is asked again what they may see. */
        staff_minutes: z.number().min(0.01).max(1440).default(5),
      })
      .strict()
      .prefault({}),
    desk: z
      .object({
        /** What an admin user is at the desk who was given no role there. Medusa's own admin users may do everything. */
        role_without_row: z.enum(["owner", "lead", "senior", "coordinator", "staff"]).default("owner"),
        /** Percent that a role may take off a quote on top of the rules. */
        special_price_limits: z
          .object({
            coordinator: z.number().min(0).max(100).default(5),
            senior: z.number().min(0).max(100).default(10),
            lead: z.number().min(0).max(100).default(20),
            owner: z.number().min(0).max(100).default(100),
          })
          .strict()
          .prefault({}),
      })
      .strict()
      .prefault({}),
    /** The swatch kit: cloth of chosen colours by post, whose price is credited to a wedding later. */
    swatches: z
      .object({
        /** What it costs, in major units by ISO 4217 code, when its product is made; from then on the price is staff's. */
        price: z.record(z.string().regex(/^[a-z]{3}$/), decimal).default({ usd: "4.99", eur: "4.99" }),
        most_colors: z.number().int().min(1).max(50).default(6),
      })
      .strict()
      .prefault({}),
    fulfilment: z
      .object({
        /** Size of a bag's label, in millimetres: one label a page, as label printers want it. */
        label: z
          .object({
            width: z.number().min(40).max(300).default(100),
            height: z.number().min(30).max(300).default(62),
          })
          .strict()
          .prefault({}),
      })
      .strict()
      .prefault({}),
    /** At or below this many a variant counts as low on stock. */
    low_stock: z.number().int().min(0).default(10),
    /** Seconds after which a catalogue answer is built anew even when no event asked for it. */
    catalogue_max_age: z.number().int().min(1).max(86_400).default(60),
    /** Seconds without a successful sync after which /ready calls the catalogue stale. */
    stale_after: z
      .number()
      .int()
      .min(60)
      .default(6 * 3600),
  })
  .strict()

/** Options as a host writes them in its `medusa-config.js`. */
export type PluginOptionsInput = z.input<typeof optionsSchema>
/** Options with every default filled in. */
export type PluginOptions = z.output<typeof optionsSchema>

/**
 * Reads the plugin's options.
 * @throws Error with one line for each wrong setting: its path and what it must be.
 */
export function parseOptions(input: unknown): PluginOptions {
  // Medusa puts its own `database` beside the host's settings before it hands them to a module.
  const { database: _medusas, ...settings } = { ...(input as Record<string, unknown> | undefined) }
  const parsed = optionsSchema.safeParse(settings)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "options"}: ${issue.message}`)
  throw new Error(`@kct/medusa-plugin-ties: wrong options in medusa-config.js\n${lines.join("\n")}`)
}
