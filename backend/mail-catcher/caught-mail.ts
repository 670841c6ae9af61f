import type { AddressObject, ParsedMail } from "mailparser"

/** A mail that came in, as programs and people look at it. */
export interface CaughtMail {
  /** Counted from 1, in the order in which they came. */
  id: number
  /** ISO time. */
  at: string
  messageId: string | null
  from: string
  to: string[]
  subject: string
  /** By name, in lower case; of several of one name the last. */
  headers: Record<string, string>
  text: string
  /** Pictures that come along are in it, so that it can be shown by itself. */
  html: string
  attachments: { filename: string; contentType: string; size: number; inline: boolean }[]
}

const addressesOf = (field: AddressObject | AddressObject[] | undefined): string[] =>
  [field ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => (address ? [address] : [])))

/** A mail of the wire, its pictures put into its HTML. */
export function caught(mail: ParsedMail, id: number): CaughtMail {
  const pictures = mail.attachments.flatMap(({ cid, contentType, content }) =>
    cid ? [[cid, `data:${contentType};base64,${content.toString("base64")}`] as const] : [],
  )
  const html = pictures.reduce(
    (text, [cid, data]) => text.replaceAll(`cid:${cid}`, data),
    typeof mail.html === "string" ? mail.html : "",
  )
  return {
    id,
    at: new Date().toISOString(),
    messageId: mail.messageId ?? null,
    from: mail.from?.text ?? "",
    to: addressesOf(mail.to),
    subject: mail.subject ?? "",
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [
        key.toLowerCase(),
        line
          .slice(line.indexOf(":") + 1)
          .replace(/\r?\n\s+/g, " ")
          .trim(),
      ]),
    ),
    text: mail.text ?? "",
    html,
    attachments: mail.attachments.map(({ filename, contentType, size, cid }) => ({
      filename: filename ?? "",
      contentType,
      size,
      inline: Boolean(cid),
    })),
  }
}
