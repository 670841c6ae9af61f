import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isSecret } from "../../../integrations/inbound-mail"
import { optionsOf } from "../../../workflows/mail/queue"
import { readForm } from "./read-form"

/** Lets by who knows SendGrid's secret, before anything of theirs is read. */
function requireSecret(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const secret = optionsOf(req.scope).mail.inbound?.sendgrid_secret
  const sent = req.originalUrl.split("?")[0]?.split("/").at(-1) ?? ""
  if (secret && isSecret(secret, sent)) return next()
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing here")
}

export const inboundMiddlewares: MiddlewareRoute[] = [
  { matcher: "/mail/inbound/mailgun", methods: ["POST"], middlewares: [readForm] },
  { matcher: "/mail/inbound/sendgrid/:secret", methods: ["POST"], middlewares: [requireSecret, readForm] },
]
