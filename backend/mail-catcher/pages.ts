import type { CaughtMail } from "./caught-mail"

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

const STYLE = `
  body { margin: 0; font: 15px/1.6 system-ui, sans-serif; color: #16181c; background: #fff }
  main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem }
  h1 { font: 400 2rem/1.2 Georgia, serif; margin: 0 0 1.5rem }
  a { color: inherit } ol { list-style: none; margin: 0; padding: 0 }
  li { border-top: 1px solid #e3e0da } li a { display: block; padding: .75rem 0; text-decoration: none }
  li a:hover strong { text-decoration: underline } small, dt { color: #575a60 }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 0 0 1.5rem }
  dd { margin: 0; overflow-wrap: anywhere } pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f5f2; padding: 1.25rem }
  iframe { width: 100%; height: 60rem; border: 1px solid #e3e0da }`

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`

/** All mails, the newest first. */
export function listPage(mails: readonly CaughtMail[]): string {
  const items = mails
    .toReversed()
    .map(
      ({ id, subject, to, at }) =>
        `<li><a href="/mails/${id}"><strong>${escaped(subject)}</strong><br><small>${escaped(to.join(", "))} · ${escaped(at)}</small></a></li>`,
    )
  const body = items.length > 0 ? `<ol>${items.join("")}</ol>` : "<p>Nothing has been sent yet.</p>"
  return page("Caught mail", `<h1>Caught mail</h1>${body}`)
}

/** One mail: its HTML as mail programs show it, without scripts, and its text. */
export function mailPage(mail: CaughtMail): string {
  const { id, subject, from, to, at, messageId, headers, text } = mail
  const facts = [
    ["From", from],
    ["To", to.join(", ")],
    ["At", at],
    ["Message-ID", messageId ?? ""],
    ["Unsubscribe", headers["list-unsubscribe"] ?? ""],
  ].filter(([, value]) => value !== "")
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value ?? "")}</dd>`).join("")
  return page(
    subject,
    `<p><a href="/">All mail</a></p><h1>${escaped(subject)}</h1><dl>${rows}</dl>
<iframe title="HTML part" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${id}/html"></iframe>
<h2>Text part</h2><pre>${escaped(text)}</pre>`,
  )
}
