export type { MailEvent } from "./event"
export { isFresh } from "./fresh"
export { isOfMailgun, mailgunEvent, mailgunSignature } from "./mailgun"
export { isOfSendgrid, SENDGRID_HEADERS, sendgridEvents, sendgridKey } from "./sendgrid"
