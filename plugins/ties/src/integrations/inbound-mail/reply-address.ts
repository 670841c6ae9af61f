import { createHmac, timingSafeEqual } from "node:crypto"

/** Where answers go, and by what addresses are signed. */
export interface Replies {
  domain: string
  secret: string
}

/** Hexadecimal digits of a signature in an address: 96 bits, so that all of it stays within the 64 letters of RFC 5321. */
const DIGITS = 24

const signed = (secret: string, id: string): string =>
  createHmac("sha256", secret).update(`reply:${id}`).digest("hex").slice(0, DIGITS)

/**
 * The address at which the answer to a mail arrives: `reply+<token>@<domain>`. In lower case throughout, because what
 * stands between may write it so.
 * @param id of the mail in the outbox, such as `out_01ARZ3NDEKTSV4RRFFQ69G5FAV`
 */
export function replyAddress({ domain, secret }: Replies, id: string): string {
  const of = id.replace(/^out_/, "").toLowerCase()
  return `reply+${of}${signed(secret, of)}@${domain}`
}

/** The mail that an address is the answer to; null for one that was signed by nobody here. */
export function mailOfReply({ domain, secret }: Replies, address: string): string | null {
  const found = /^reply\+([0-9a-z]{26})([0-9a-f]{24})@(.+)$/.exec(address.trim().toLowerCase())
  const [, of = "", signature = "", at] = found ?? []
  if (!found || at !== domain) return null
  const right = timingSafeEqual(Buffer.from(signature), Buffer.from(signed(secret, of)))
  return right ? `out_${of.toUpperCase()}` : null
}
