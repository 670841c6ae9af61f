import { MailFailure, quoted } from "../../mail/failure"

/** What nodemailer says of a mail that did not get through. */
interface SmtpError {
  message: string
  /** Its own, such as `ETIMEDOUT` or `EAUTH`. */
  code?: unknown
  /** Of the server, 400 to 599. */
  responseCode?: unknown
  /** At which it was said. */
  command?: unknown
}

/** With these the server speaks of this mail, and not of us or of itself. */
const ABOUT_THE_MAIL = /^(MAIL FROM|RCPT TO|DATA|BDAT)/

/**
 * A 5xx about a mail is for good, as RFC 5321 has it (4.2.1). A 5xx about the connection or the login is not: that is ours
 * to mend, and the mail is as good as before. All else, a 4xx or a server that is not there, passes.
 */
export function failureOf(error: unknown): MailFailure {
  const { message, code, responseCode, command } = error as SmtpError
  const sentence = `The mail server did not take the mail: ${quoted(message)}`
  const isForGood =
    typeof responseCode === "number" &&
    responseCode >= 500 &&
    typeof command === "string" &&
    ABOUT_THE_MAIL.test(command)
  // No address at all: nodemailer asks no server.
  const isNoAddress = code === "EENVELOPE" && responseCode === undefined
  return new MailFailure(sentence, { when: isForGood || isNoAddress ? "never" : "later" })
}
