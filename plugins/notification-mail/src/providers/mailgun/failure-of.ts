import { MailFailure, quoted } from "../../mail/failure"

/** Seconds that a `Retry-After` asks for, written as seconds or as a date; undefined for none that can be read. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000))
}

/** These speak of our account or of the moment, and not of the mail. */
const PASSING = new Set([401, 402, 403, 404, 408, 421, 429])

/** Of an answer that is not 2xx. A 400 or 413 is about the mail, and is for good. */
export function failureOf(status: number, body: string, header: string | null): MailFailure {
  const sentence = `Mailgun did not take the mail (${status}): ${quoted(body)}`
  if (status < 500 && !PASSING.has(status)) return new MailFailure(sentence, { when: "never" })
  const afterSeconds = retryAfter(header)
  return new MailFailure(sentence, {
    when: "later",
    ...(afterSeconds === undefined ? {} : { afterSeconds }),
  })
}
