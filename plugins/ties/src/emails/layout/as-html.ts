import type { Composed } from "./blocks"
import { drawBlock } from "./html-blocks"
import type { MailContext } from "./context"
import { html, Markup } from "./markup"
import { DISPLAY, INK, LINE, PAPER, SOFT, TEXT } from "./look"

/** The colours of the mail's ties as a thin line over everything: the only colour in it. */
function ribbon({ blocks }: Composed): Markup | null {
  const hexes = blocks.flatMap((block) => (block?.kind === "ties" ? block.ties.map(({ hex }) => hex) : []))
  const colours = [...new Set(hexes.filter((hex) => hex !== null))]
  if (colours.length === 0) return null
  const cells = colours.map(
    (hex) =>
      html`<td height="4" bgcolor="${hex}" style="height:4px;line-height:4px;font-size:0;background:${hex}">
        &nbsp;
      </td>`,
  )
  return html`<tr>
    <td style="padding:0 0 28px">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          ${cells}
        </tr>
      </table>
    </td>
  </tr>`
}

/** Fills the line beside the subject, so that nothing else of the mail is shown there. */
const REST = "&#847;&zwnj;&nbsp;".repeat(60)

const hidden = (preview: string): Markup =>
  html`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">
    ${preview}${new Markup(REST)}
  </div>`

function footer(context: MailContext): Markup {
  const { shopName, links, unsubscribe } = context
  const shop =
    links.shop === null
      ? html`${shopName}`
      : html`<a href="${links.shop}" style="color:${SOFT}">${shopName}</a>`
  const stop =
    unsubscribe !== null &&
    html`<br />You get this because a wedding is planned with us.
      <a href="${unsubscribe}" style="color:${SOFT}">No more reminders</a>`
  return html`<tr>
    <td
      style="border-top:1px solid ${LINE};padding:20px 0 0;font-family:${TEXT};font-size:13px;line-height:20px;color:${SOFT}"
    >
      ${shop}${stop}
    </td>
  </tr>`
}

/** The HTML part of a mail. Tables and inline styles, because that is what mail programs draw alike. */
export function asHtml(composed: Composed, context: MailContext): string {
  const { subject, preview, heading, blocks } = composed
  const rows = blocks.flatMap((block) => (block === null ? [] : [drawBlock(block, context)]))
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:0;background:${PAPER};color:${INK}">
        ${hidden(preview)}
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${PAPER}">
          <tr>
            <td align="center" style="padding:32px 20px 48px">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border="0"
                style="max-width:560px;text-align:left"
              >
                <tr>
                  <td
                    style="padding:0 0 28px;font-family:${DISPLAY};font-size:20px;line-height:24px;color:${INK}"
                  >
                    ${context.shopName}
                  </td>
                </tr>
                ${ribbon(composed)}
                <tr>
                  <td style="padding:0 0 20px">
                    <h1
                      style="margin:0;font-family:${DISPLAY};font-weight:400;font-size:34px;line-height:40px;color:${INK}"
                    >
                      ${heading}
                    </h1>
                  </td>
                </tr>
                ${rows}${footer(context)}
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `.text
}
