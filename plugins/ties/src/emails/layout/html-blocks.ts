import type { Block, TieLine } from "./blocks"
import type { MailContext } from "./context"
import { INK, LINE, LINEN, PAPER, SOFT, TEXT } from "./look"
import { html, type Markup } from "./markup"
import { PICTURE_HEIGHT, PICTURE_WIDTH, pictureOf } from "./pictures"

const FONT = `font-family:${TEXT};font-size:16px;line-height:26px;color:${INK}`
const FINE = `font-family:${TEXT};font-size:14px;line-height:21px;color:${SOFT}`
const TABLE = html`role="presentation" cellpadding="0" cellspacing="0" border="0"`

/** Lines of a text, each on its own. */
const lines = (text: string): Markup[] =>
  text.split("\n").map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`))

const row = (inner: Markup, below = 20): Markup =>
  html`<tr>
    <td style="padding:0 0 ${below}px">${inner}</td>
  </tr>`

const pair = (label: string, value: string, style: string): Markup =>
  html`<tr>
    <td
      valign="top"
      style="padding:7px 16px 7px 0;border-top:1px solid ${LINE};${FINE};line-height:26px;white-space:nowrap"
    >
      ${label}
    </td>
    <td valign="top" align="right" style="padding:7px 0;border-top:1px solid ${LINE};${FONT};${style}">
      ${value}
    </td>
  </tr>`

function patch({ hex }: TieLine): Markup {
  const colour = hex ?? LINEN
  return html`<td width="28" valign="top" style="padding:4px 14px 12px 0">
    <table ${TABLE}>
      <tr>
        <td
          width="28"
          height="36"
          bgcolor="${colour}"
          style="width:28px;height:36px;background:${colour};border:1px solid ${LINE};font-size:0"
        >
          &nbsp;
        </td>
      </tr>
    </table>
  </td>`
}

function tieRow(tie: TieLine, context: MailContext): Markup {
  const picture = context.pictures ? pictureOf(tie) : null
  const shown =
    picture === null
      ? patch(tie)
      : html`<td width="${PICTURE_WIDTH}" style="padding:0 16px 10px 0">
          <img
            src="cid:${picture.cid}"
            width="${PICTURE_WIDTH}"
            height="${PICTURE_HEIGHT}"
            alt=""
            style="display:block;border:0;background:${LINEN}"
          />
        </td>`
  return html`<tr>
    ${shown}
    <td valign="middle" style="padding:0 0 10px;${FONT}">
      ${tie.title}<br /><span style="${FINE}">${tie.detail}</span>
    </td>
  </tr>`
}

function drawTies({ ties, more }: Extract<Block, { kind: "ties" }>, context: MailContext): Markup {
  const rest =
    more > 0 &&
    html`<tr>
      <td colspan="2" style="${FINE}">and ${more} more</td>
    </tr>`
  return row(
    html`<table ${TABLE} width="100%">
      ${ties.map((tie) => tieRow(tie, context))}${rest}
    </table>`,
    12,
  )
}

/** Two cells, so that every mail program makes a button of it. */
const drawButton = (label: string, href: string): Markup =>
  row(
    html`<table ${TABLE}>
      <tr>
        <td bgcolor="${INK}" style="background:${INK}">
          <a
            href="${href}"
            style="display:inline-block;padding:14px 26px;font-family:${TEXT};font-size:16px;line-height:20px;color:${PAPER};text-decoration:none"
            >${label}</a
          >
        </td>
      </tr>
    </table>`,
    28,
  )

/** A piece of a mail as rows of its table. */
export function drawBlock(block: Block, context: MailContext): Markup {
  switch (block.kind) {
    case "paragraph":
      return row(html`<p style="margin:0;${FONT}">${lines(block.text)}</p>`)
    case "small":
      return row(html`<p style="margin:0;${FINE}">${lines(block.text)}</p>`)
    case "words":
      return row(
        html`<table ${TABLE} width="100%">
          <tr>
            <td bgcolor="${LINEN}" style="background:${LINEN};padding:18px 20px;${FONT}">
              ${lines(block.text)}<br /><span style="${FINE}">${block.by}</span>
            </td>
          </tr>
        </table>`,
      )
    case "facts":
      return row(
        html`<table ${TABLE} width="100%">
          ${block.rows.map(([label, value]) => pair(label, value, ""))}
        </table>`,
        24,
      )
    case "sums":
      return row(
        html`<table ${TABLE} width="100%">
          ${block.rows.map(({ label, value, total }) => pair(label, value, total ? "font-weight:bold" : ""))}
        </table>`,
        24,
      )
    case "list":
      return row(
        html`<table ${TABLE} width="100%">
          ${block.items.map(
            ({ title, detail }) =>
              html`<tr>
                <td style="padding:10px 0;border-top:1px solid ${LINE};${FONT}">
                  ${title}<br /><span style="${FINE}">${detail}</span>
                </td>
              </tr>`,
          )}
        </table>`,
        24,
      )
    case "ties":
      return drawTies(block, context)
    case "button":
      return drawButton(block.label, block.href)
  }
}
