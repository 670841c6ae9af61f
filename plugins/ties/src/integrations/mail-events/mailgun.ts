import type { MailgunSignature } from "../mailgun-signature"
import { detailOf, isTold, type MailEvent, textOf, type Told } from "./event"

/** Of a body, its signature; null where there is none. */
export function mailgunSignature(body: unknown): MailgunSignature | null {
  const told = isTold(body) ? body["signature"] : null
  if (!isTold(told)) return null
  const [timestamp, token, signature] = [told["timestamp"], told["token"], told["signature"]].map(textOf)
  return timestamp && token && signature && token.length <= 200 ? { timestamp, token, signature } : null
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
