declare module "email-reply-parser" {
  /** Takes apart a mail in plain text. */
  export default class EmailReplyParser {
    /** What is new in it. */
    parseReply(text: string): string
  }
}
