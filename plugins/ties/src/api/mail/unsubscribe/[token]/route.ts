import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endReminders, unsubscribePage } from "../../../../workflows/mail/unsubscribe"

const show = (res: MedusaResponse, status: number, html: string): void => {
  res
    .status(status)
    .set({
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Robots-Tag": "noindex",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    })
    .type("html")
    .send(html)
}

/**
 * Asks. A look changes nothing: mail programs and their filters open every link.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  show(res, 200, unsubscribePage(req.scope, "ask"))
}

/**
 * Ends reminders, by one click of a mail program (RFC 8058) or of the page. It says the same whether the token is known or
 * not: nobody finds out by guessing whose mail it was.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await endReminders(req.scope, req.params["token"] ?? "")
  show(res, 200, unsubscribePage(req.scope, "done"))
}
