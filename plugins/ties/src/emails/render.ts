import type { MailKindName } from "../domain/mail/kinds"
import { MESSAGES } from "."
import { asHtml } from "./layout/as-html"
import { asText } from "./layout/as-text"
import type { MailContext } from "./layout/context"
import { picturesOf, type TiePicture } from "./layout/pictures"

/** A mail, ready to go. */
export interface Rendered {
  subject: string
  html: string
  text: string
  /** What the HTML shows as `cid:…`. */
  pictures: TiePicture[]
}

const MOST_OF_SUBJECT = 200

/** On one line, whatever somebody's name holds. */
const asSubject = (subject: string): string =>
  subject
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MOST_OF_SUBJECT)

/**
 * Makes the mail of a kind.
 * @throws ZodError for a payload of another shape
 */
export function renderMail(kind: MailKindName, payload: unknown, context: MailContext): Rendered {
  const said = MESSAGES[kind].compose(payload, context)
  const composed = { ...said, subject: asSubject(said.subject) }
  return {
    subject: composed.subject,
    html: asHtml(composed, context),
    text: asText(composed, context),
    pictures: context.pictures ? picturesOf(composed) : [],
  }
}
