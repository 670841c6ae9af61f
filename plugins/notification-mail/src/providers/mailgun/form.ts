import type { Mail, MailFile } from "../../mail/message"
import type { MailgunOptions } from "./options"

/** A mail as the form of `POST /v3/{domain}/messages`. The key of the try goes along as the variable `key`. */
export function toForm(mail: Mail, { tracking, test_mode }: MailgunOptions): FormData {
  const form = new FormData()
  form.set("from", mail.from)
  form.set("to", mail.to)
  form.set("subject", mail.subject)
  if (mail.html) form.set("html", mail.html)
  if (mail.text) form.set("text", mail.text)
  if (mail.replyTo) form.set("h:Reply-To", mail.replyTo)
  if (mail.messageId) form.set("h:Message-Id", `<${mail.messageId}>`)
  if (mail.key) form.set("v:key", mail.key)
  for (const [name, value] of Object.entries(mail.headers)) form.set(`h:${name}`, value)
  form.set("o:tracking", tracking ? "yes" : "no")
  if (test_mode) form.set("o:testmode", "yes")
  for (const file of mail.attachments) addFile(form, file)
  return form
}

/** Mailgun calls an inline file by its name: that is what `cid:` names. */
function addFile(form: FormData, { filename, content, contentType, cid }: MailFile): void {
  const blob = new Blob([new Uint8Array(content)], contentType ? { type: contentType } : {})
  form.append(cid ? "inline" : "attachment", blob, cid ?? filename)
}
