import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Signatures are over the bytes that came: what is parsed and written anew has others. */
const raw = { preserveRawBody: true, sizeLimit: "5mb" }

export const mailEventMiddlewares: MiddlewareRoute[] = [
  { matcher: "/mail/events/sendgrid", methods: ["POST"], bodyParser: raw },
  { matcher: "/mail/events/mailgun", methods: ["POST"], bodyParser: raw },
]
