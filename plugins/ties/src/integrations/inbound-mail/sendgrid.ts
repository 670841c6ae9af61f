import { createHash, timingSafeEqual } from "node:crypto"
import { addressesIn, addressIn, type Fields, type InboundMail, textOf } from "./mail"

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()

/** Whether an address that was posted to ends with the secret that SendGrid alone was told. It signs nothing here itself. */
export const isSecret = (secret: string, sent: string): boolean =>
  timingSafeEqual(digest(secret), digest(sent))

/** A mail as SendGrid's Inbound Parse hands it in. */
export function mailOfSendgrid(fields: Fields): InboundMail {
  const headers = textOf(fields, "headers")
  return {
    to: [...envelopeOf(fields), ...addressesIn(textOf(fields, "to"))],
    from: addressIn(textOf(fields, "from")),
    messageId: /^message-id:\s*(\S+)/im.exec(headers)?.[1] ?? "",
    text: textOf(fields, "text"),
  }
}

/** To whom it was really handed, whatever its own headers say. */
function envelopeOf(fields: Fields): string[] {
  try {
    const { to } = JSON.parse(textOf(fields, "envelope")) as { to?: unknown }
    return Array.isArray(to) ? to.filter((one) => typeof one === "string").map(addressIn) : []
  } catch {
    return []
  }
}
