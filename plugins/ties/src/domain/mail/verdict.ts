/** What is to be done about a mail that was not taken; `afterSeconds` where the other side said when. */
export type Verdict = { when: "later"; afterSeconds?: number } | { when: "never" }

/** The words at the end of an error of `@kct/medusa-notification-mail`, as its README has them. */
const OURS = /\[mail: (never|later)(?:, (\d{1,9}) s)?\]\s*$/
/** Medusa's own SendGrid provider: the status of the answer. */
const SENDGRID = /Failed to send email: (\d{3}) - /

/** Statuses of SendGrid that speak of the account or the moment, and not of the mail. */
const PASSING = new Set([401, 403, 404, 405, 408, 429])

/**
 * Reads out of an error's message whether another try is worth it: Medusa's Notification module hands on nothing else. What
 * says nothing of it is tried again: a mail too many tries is better than one that is lost.
 */
export function verdictOf(message: string): Verdict {
  const ours = OURS.exec(message)
  if (ours) {
    if (ours[1] === "never") return { when: "never" }
    return { when: "later", ...(ours[2] === undefined ? {} : { afterSeconds: Number(ours[2]) }) }
  }
  const status = Number(SENDGRID.exec(message)?.[1] ?? 500)
  return { when: status >= 400 && status < 500 && !PASSING.has(status) ? "never" : "later" }
}
