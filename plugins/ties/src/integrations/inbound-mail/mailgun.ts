import { isFresh } from "../fresh"
import { isOfMailgun as isSignedByMailgun } from "../mailgun-signature"
import { addressesIn, addressIn, type Fields, type InboundMail, textOf } from "./mail"

/** Seconds for which a signature is good: Mailgun signs each try anew. */
const WINDOW = 900

/**
 * Whether Mailgun has signed a form just now, as its documentation of routes has it.
 * @param now milliseconds since 1970
 */
export function isOfMailgun(key: string, fields: Fields, now: number): boolean {
  const timestamp = textOf(fields, "timestamp")
  const signature = { timestamp, token: textOf(fields, "token"), signature: textOf(fields, "signature") }
  return isFresh(timestamp, WINDOW, now) && isSignedByMailgun(key, signature)
}

/** A mail as a route of Mailgun's hands it in (`forward()`). */
export const mailOfMailgun = (fields: Fields): InboundMail => ({
  to: addressesIn(textOf(fields, "recipient")),
  from: addressIn(textOf(fields, "from")) || addressIn(textOf(fields, "sender")),
  messageId: textOf(fields, "Message-Id"),
  text: textOf(fields, "body-plain"),
})
