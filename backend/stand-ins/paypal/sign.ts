import { randomUUID, sign, type KeyObject } from "node:crypto"
import { crc32 } from "node:zlib"

/**
 * PayPal's webhook signature: RSA-SHA256 over its own id and time of the sending, the webhook's id and the body's CRC32.
 * Source: PayPal's "Integrate webhooks", "Verify the message".
 */
export function signPayPal(
  raw: string,
  { key, webhookId, certUrl }: { key: KeyObject; webhookId: string; certUrl: string },
): Record<string, string> {
  const id = randomUUID()
  const time = new Date().toISOString()
  const message = `${id}|${time}|${webhookId}|${crc32(Buffer.from(raw))}`
  return {
    "paypal-transmission-id": id,
    "paypal-transmission-time": time,
    "paypal-transmission-sig": sign("sha256", Buffer.from(message), key).toString("base64"),
    "paypal-auth-algo": "SHA256withRSA",
    "paypal-cert-url": certUrl,
  }
}
