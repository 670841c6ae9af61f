import type { MedusaContainer } from "@medusajs/framework/types"
import { html, Markup } from "../../emails/layout/markup"
import { DISPLAY, INK, PAPER, TEXT } from "../../emails/layout/look"
import { optionsOf, outboxOf } from "./queue"

/** 32 bytes in base64url: what is anything else was made by nobody here. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** Ends the reminders of who got the mail with this token. Twice does nothing more, and an unknown one nothing at all. */
export async function endReminders(scope: MedusaContainer, token: string): Promise<void> {
  if (!TOKEN.test(token)) return
  const outbox = outboxOf(scope)
  const address = await outbox.findByToken(token)
  if (address !== null) await outbox.suppress(address, "unsubscribe")
}

const STYLE = new Markup(
  `body{margin:0;background:${PAPER};color:${INK};font:16px/26px ${TEXT}}main{max-width:30rem;margin:0 auto;padding:5rem 1.25rem}h1{font:400 34px/40px ${DISPLAY};margin:0 0 1rem}button{font:inherit;background:${INK};color:${PAPER};border:0;padding:14px 26px;cursor:pointer}button:focus-visible{outline:2px solid ${INK};outline-offset:3px}`,
)

const SAYS = {
  ask: html`<h1>No more reminders?</h1>
    <p>You still hear from us about what you order and what you ask us.</p>
    <form method="post"><button type="submit">No more reminders</button></form>`,
  done: html`<h1>No more reminders.</h1>
    <p>
      If this address was in our list, it gets none from now on. You still hear from us about what you order
      and what you ask us.
    </p>`,
}

/** The page behind the link at the end of a reminder. It needs no script, and names nobody. */
export function unsubscribePage(scope: MedusaContainer, step: keyof typeof SAYS): string {
  const { shop_name } = optionsOf(scope).mail
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${shop_name}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>${SAYS[step]}</main>
      </body>
    </html>`.text
}
