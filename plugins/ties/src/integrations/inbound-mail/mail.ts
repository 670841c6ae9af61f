/** A mail that somebody sent to us, whichever provider hands it in. */
export interface InboundMail {
  /** Addresses at which it came in. */
  to: readonly string[]
  /** Address of who sent it, in lower case. */
  from: string
  /** Of its `Message-ID`; the same each time that it is handed in. */
  messageId: string
  /** As it came, with what it answers to below it. */
  text: string
}

/** The fields of a form. */
export type Fields = Readonly<Record<string, unknown>>

export const textOf = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === "string" ? value : ""
}

/** `Anna <anna@example.com>` or the plain address; an empty text where there is none. */
export function addressIn(header: string): string {
  const found = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(header) ?? /([^<>\s,;"]+@[^<>\s,;"]+)/.exec(header)
  return (found?.[1] ?? "").toLowerCase()
}

/** All addresses of a header that may hold several. */
export const addressesIn = (header: string): string[] =>
  header
    .split(",")
    .map(addressIn)
    .filter((address) => address !== "")
