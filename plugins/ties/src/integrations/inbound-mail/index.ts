export type { Fields, InboundMail } from "./mail"
export { isOfMailgun, mailOfMailgun } from "./mailgun"
export { mailOfReply, replyAddress } from "./reply-address"
export { isSecret, mailOfSendgrid } from "./sendgrid"
