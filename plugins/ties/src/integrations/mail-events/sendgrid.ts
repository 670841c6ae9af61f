import { createPublicKey, type KeyObject, verify } from "node:crypto"
import { detailOf, isTold, type MailEvent, textOf, type Told } from "./event"

export const SENDGRID_HEADERS = {
  signature: "x-twilio-email-event-webhook-signature",
  timestamp: "x-twilio-email-event-webhook-timestamp",
} as const

/**
 * The key by which SendGrid's signatures are told, as its settings page shows it.
 * @throws Error for what is no public key
 */
export const sendgridKey = (base64: string): KeyObject =>
  createPublicKey({ key: Buffer.from(base64, "base64"), format: "der", type: "spki" })

/**
 * Whether SendGrid has signed this: ECDSA with SHA-256 over the timestamp and the body as it came, byte for byte.
 * @see https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features
 */
export function isOfSendgrid(key: KeyObject, timestamp: string, body: Buffer, signature: string): boolean {
  try {
    const signed = Buffer.concat([Buffer.from(timestamp), body])
    return verify("sha256", signed, key, Buffer.from(signature, "base64"))
  } catch {
    return false
  }
}

/** What is told; entries that are none are left out. */
export function sendgridEvents(body: unknown): MailEvent[] {
  return (Array.isArray(body) ? body : []).filter(isTold).flatMap((told) => {
    const [id, address] = [textOf(told["sg_event_id"]), textOf(told["email"])]
    if (id === "" || !address.includes("@")) return []
    return [{ id, address, kind: kindOf(told), detail: detailOf(told["status"], told["reason"]) }]
  })
}

function kindOf({ event, type, status, reason }: Told): MailEvent["kind"] {
  if (event === "spamreport") return "complaint"
  if (event === "deferred") return "temporary"
  if (event === "bounce") {
    // A block is about the moment or the sender; a status of 4 says so itself.
    return type === "blocked" || textOf(status).startsWith("4") ? "temporary" : "bounce"
  }
  if (event !== "dropped") return "other"
  // SendGrid has it from an earlier mail.
  if (textOf(reason).startsWith("Bounced Address")) return "bounce"
  return textOf(reason).startsWith("Spam Reporting Address") ? "complaint" : "other"
}
