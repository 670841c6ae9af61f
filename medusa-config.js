const path = require("node:path")
const { defineConfig, loadEnv } = require("@medusajs/framework/utils")

loadEnv(process.env.NODE_ENV || "development", process.cwd())

const env = process.env
const apiPort = env.PORT || "9000"
const apiUrl = env.MEDUSA_BACKEND_URL || `http://localhost:${apiPort}`
const shopUrl = env.KCT_SHOP_URL || "http://localhost:8000"
const filesDir = env.KCT_FILES_DIR || path.join(__dirname, ".kct", "files")
const redisUrl = env.REDIS_URL || undefined

/** One instance with no Redis runs wholly in memory; with REDIS_URL the same shop runs on several. */
const infrastructure = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        // The Redis bus tries once by default; our subscribers are idempotent, so a retry is safe.
        options: { redisUrl, jobOptions: { attempts: 5, backoff: { type: "exponential", delay: 1000 } } },
      },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              id: "locking-redis",
              resolve: "@medusajs/medusa/locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              id: "caching-redis",
              resolve: "@medusajs/caching-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : [{ resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } }]

const mailFrom = env.MAIL_FROM || "KCT Ties <hello@ties.example>"

/** Who sends mail: each with the variable that chooses it. Without any, mails wait in the outbox. */
const mailProviders = {
  SENDGRID_API_KEY: () => ({
    resolve: "@medusajs/medusa/notification-sendgrid",
    id: "sendgrid",
    options: { api_key: env.SENDGRID_API_KEY, from: mailFrom },
  }),
  MAILGUN_API_KEY: () => ({
    resolve: "@kct/medusa-notification-mail/providers/mailgun",
    id: "mailgun",
    options: {
      api_key: env.MAILGUN_API_KEY,
      domain: env.MAILGUN_DOMAIN,
      from: mailFrom,
      // https://api.eu.mailgun.net for a domain in Europe.
      ...(env.MAILGUN_URL ? { base_url: env.MAILGUN_URL } : {}),
    },
  }),
  SMTP_URL: () => ({
    resolve: "@kct/medusa-notification-mail/providers/smtp",
    id: "smtp",
    options: { url: env.SMTP_URL, from: mailFrom },
  }),
}
const mailBy = Object.keys(mailProviders).filter((name) => env[name])
if (mailBy.length > 1)
  throw new Error(`${mailBy.join(" and ")} are set: one of them sends mail, so unset the other`)

/** What a way to pay needs of the environment: all of it, or none. */
function payBy(name, variables) {
  const given = variables.filter((variable) => env[variable])
  if (given.length === 0 || given.length === variables.length) return given.length > 0
  const missing = variables.filter((variable) => !env[variable])
  throw new Error(
    `${name} is switched on by ${given.join(" and ")}, and ${missing.join(" and ")} is missing: set it too`,
  )
}

const captures = env.KCT_CAPTURE !== "manual"

/** Ways to pay beside Medusa's built-in one, each switched on by its keys. */
const payments = [
  ...(payBy("Stripe", ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"])
    ? [
        {
          resolve: env.STRIPE_API_URL
            ? path.join(__dirname, "backend", "payment-stripe")
            : "@medusajs/medusa/payment-stripe",
          id: "stripe",
          options: {
            apiKey: env.STRIPE_API_KEY,
            webhookSecret: env.STRIPE_WEBHOOK_SECRET,
            capture: captures,
            automaticPaymentMethods: true,
            ...(env.STRIPE_API_URL ? { apiUrl: env.STRIPE_API_URL } : {}),
          },
        },
      ]
    : []),
  ...(payBy("PayPal", ["PAYPAL_CLIENT_ID", "PAYPAL_CLIENT_SECRET", "PAYPAL_WEBHOOK_ID"])
    ? [
        {
          resolve: "@kct/medusa-payment-paypal/providers/paypal",
          id: "paypal",
          options: {
            client_id: env.PAYPAL_CLIENT_ID,
            client_secret: env.PAYPAL_CLIENT_SECRET,
            webhook_id: env.PAYPAL_WEBHOOK_ID,
            environment: env.PAYPAL_ENVIRONMENT || "sandbox",
            capture: captures,
            brand_name: "KCT Ties",
            return_url: `${shopUrl}/checkout/return`,
            cancel_url: `${shopUrl}/checkout`,
            ...(env.PAYPAL_API_URL ? { base_url: env.PAYPAL_API_URL } : {}),
          },
        },
      ]
    : []),
]

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl,
    http: {
      storeCors: env.STORE_CORS || shopUrl,
      adminCors: env.ADMIN_CORS || apiUrl,
      authCors: env.AUTH_CORS || `${shopUrl},${apiUrl}`,
      // Without secrets `medusa start` in production refuses to boot; `npm start` makes them once per machine.
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
    // A local shop is served over plain http, where a Secure cookie would lock the admin out.
    cookieOptions: apiUrl.startsWith("https:") ? undefined : { secure: false, sameSite: "lax" },
  },
  // The admin is served by the API itself: a relative address makes one build good for every port and host.
  admin: { backendUrl: "/", storefrontUrl: shopUrl, disable: env.KCT_ADMIN === "off" },
  plugins: [
    {
      resolve: "@kct/medusa-plugin-ties",
      options: {
        service: { url: env.KCT_TIES_API_URL || "http://localhost:4010", token: env.KCT_TIES_API_TOKEN },
        // The service knows one currency; the European region's prices follow from this rate.
        currency_rates: { eur: "0.92" },
        weddings: { shop_url: shopUrl },
        mail: {
          from: mailFrom,
          api_url: apiUrl,
          admin_url: `${apiUrl}/app`,
          // Medusa's SendGrid provider sends no file inline: ties are patches of their colour then.
          pictures: mailBy[0] !== "SENDGRID_API_KEY",
          // By which what providers tell of bounces and complaints is known to be theirs.
          events: {
            sendgrid_public_key: env.SENDGRID_WEBHOOK_KEY || null,
            mailgun_signing_key: env.MAILGUN_SIGNING_KEY || null,
          },
        },
        // Any option, as JSON, for a store that is set up by its environment alone.
        ...JSON.parse(env.KCT_TIES_OPTIONS || "{}"),
      },
    },
  ],
  modules: [
    ...infrastructure,
    { resolve: "@medusajs/medusa/payment", options: { providers: payments } },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          // Medusa's own: what the admin shows under its bell.
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          ...mailBy.map((name) => {
            const { options, ...provider } = mailProviders[name]()
            return { ...provider, options: { ...options, channels: ["email"] } }
          }),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              // Apart, because Medusa serves the first folder to everybody as /static.
              upload_dir: path.join(filesDir, "public"),
              private_upload_dir: path.join(filesDir, "private"),
              backend_url: `${apiUrl}/static`,
            },
          },
        ],
      },
    },
  ],
})
