export type { CaughtMail } from "./caught-mail"
export { type MailCatcher, type MailCatcherOptions, startMailCatcher } from "./server"
export type { SmtpRefusal } from "./smtp"
