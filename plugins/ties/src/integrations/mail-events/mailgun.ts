import { createHmac, timingSafeEqual } from "node:crypto"
import { detailOf, isTold, type MailEvent, textOf, type Told } from "./event"

/** How Mailgun signs: not the body, but a timestamp and a token, each of which is good for one event. */
export interface MailgunSignature {
  /** Seconds since 1970, as text. */
  timestamp: string
  token: string
  signature: string
}

/** Of a body, its signature; null where there is none. */
export function mailgunSignature(body: unknown): MailgunSignature | null {
  const told = isTold(body) ? body["signature"] : null
  if (!isTold(told)) return null
  const [timestamp, token, signature] = [told["timestamp"], told["token"], told["signature"]].map(textOf)
  return timestamp && token && signature && token.length <= 200 ? { timestamp, token, signature } : null
}

/**
 * Whether Mailgun has signed this: HMAC-SHA256 over timestamp and token.
 * @see https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/#securing-webhooks
 */
export function isOfMailgun(key: string, { timestamp, token, signature }: MailgunSignature): boolean {
  const expected = createHmac("sha256", key).update(`${timestamp}${token}`).digest()
  const given = Buffer.from(signature, "hex")
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** What is told; null where it is nothing. */
export function mailgunEvent(body: unknown): MailEvent | null {
  const told = isTold(body) ? body["event-data"] : null
  if (!isTold(told)) return null
  const [id, address] = [textOf(told["id"]), textOf(told["recipient"])]
  if (id === "" || !address.includes("@")) return null
  const status = isTold(told["delivery-status"]) ? told["delivery-status"] : {}
  const words = textOf(status["message"]) || textOf(status["description"]) || textOf(told["reason"])
  return { id, address, kind: kindOf(told), detail: detailOf(status["code"], words) }
}

function kindOf({ event, severity }: Told): MailEvent["kind"] {
  if (event === "complained") return "complaint"
  if (event !== "failed") return "other"
  return severity === "permanent" ? "bounce" : "temporary"
}
