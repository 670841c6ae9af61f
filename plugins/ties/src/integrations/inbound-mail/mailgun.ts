import { createHmac, timingSafeEqual } from "node:crypto"
import { addressesIn, addressIn, type Fields, type InboundMail, textOf } from "./mail"

/** Seconds for which a signature is good: Mailgun signs each try anew. */
const WINDOW = 900

/**
 * Whether Mailgun has signed a form just now: HMAC-SHA256 of `timestamp` and `token` under the account's webhook signing
 * key, hexadecimal, in `signature`, as its documentation of routes has it.
 * @param now milliseconds since 1970
 */
export function isOfMailgun(key: string, fields: Fields, now: number): boolean {
  const [timestamp, token, signature] = ["timestamp", "token", "signature"].map((name) =>
    textOf(fields, name),
  )
  if (!timestamp || !token || !/^[0-9a-f]{64}$/.test(signature ?? "")) return false
  if (Math.abs(now / 1000 - Number(timestamp)) > WINDOW) return false
  const right = createHmac("sha256", key).update(`${timestamp}${token}`).digest()
  return timingSafeEqual(right, Buffer.from(signature ?? "", "hex"))
}

/** A mail as a route of Mailgun's hands it in (`forward()`). */
export const mailOfMailgun = (fields: Fields): InboundMail => ({
  to: addressesIn(textOf(fields, "recipient")),
  from: addressIn(textOf(fields, "from")) || addressIn(textOf(fields, "sender")),
  messageId: textOf(fields, "Message-Id"),
  text: textOf(fields, "body-plain"),
})
