import { verify } from "node:crypto"
import { crc32 } from "node:zlib"
import { MedusaError } from "@medusajs/framework/utils"
import type { Certificates } from "./certificate"

type Headers = Readonly<Record<string, unknown>>

const ALGORITHM = "SHA256withRSA"

/**
 * What PayPal signs: its own id and time of the sending, our webhook, and the checksum of the bytes that came.
 * Source: PayPal's "Integrate webhooks", "Verify the message".
 */
export const signedMessage = (transmissionId: string, time: string, webhookId: string, raw: Buffer): string =>
  `${transmissionId}|${time}|${webhookId}|${crc32(raw)}`

/**
 * Refuses what PayPal has not signed for this webhook. Nothing of the body is read before: only its checksum is taken.
 * @throws MedusaError UNAUTHORIZED, the same sentence whatever is wrong
 */
export async function requireSigned(
  raw: Buffer,
  headers: Headers,
  { webhookId, certificates }: { webhookId: string; certificates: Certificates },
): Promise<void> {
  const read = (name: string) => (typeof headers[name] === "string" ? (headers[name] as string) : "")
  const signature = Buffer.from(read("paypal-transmission-sig"), "base64")
  const message = signedMessage(
    read("paypal-transmission-id"),
    read("paypal-transmission-time"),
    webhookId,
    raw,
  )
  if (signature.length > 0 && read("paypal-auth-algo") === ALGORITHM) {
    const key = await certificates.keyAt(read("paypal-cert-url")).catch(() => null)
    if (key && verify("sha256", Buffer.from(message), key, signature)) return
  }
  throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This webhook is not signed by PayPal for this shop")
}
