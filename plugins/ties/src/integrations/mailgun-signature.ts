import { createHmac, timingSafeEqual } from "node:crypto"

/** How Mailgun signs, its webhooks and what its routes hand in: not the body, but a timestamp and a token. */
export interface MailgunSignature {
  /** Seconds since 1970, as text. */
  timestamp: string
  token: string
  /** Hexadecimal. */
  signature: string
}

/**
 * Whether Mailgun has signed this: HMAC-SHA256 of timestamp and token under the account's webhook signing key.
 * @see https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/#securing-webhooks
 */
export function isOfMailgun(key: string, { timestamp, token, signature }: MailgunSignature): boolean {
  if (timestamp === "" || token === "" || !/^[0-9a-f]{64}$/.test(signature)) return false
  const right = createHmac("sha256", key).update(`${timestamp}${token}`).digest()
  return timingSafeEqual(right, Buffer.from(signature, "hex"))
}
