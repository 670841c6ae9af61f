/**
 * Something that became of a mail at its provider.
 * - `bounce`: nobody is there, and it is of no use to try again.
 * - `complaint`: who is there called it unwanted.
 * - `temporary`: it did not get there this time.
 * - `other`: nothing that we act on.
 */
export interface MailEvent {
  /** The provider's own; the same however often it is told. */
  id: string
  kind: "bounce" | "complaint" | "temporary" | "other"
  address: string
  /** In the provider's words, on one line. */
  detail: string | null
}

const MOST_OF_DETAIL = 300

/** Words of a stranger on one line: they are shown to staff. */
export const detailOf = (...words: unknown[]): string | null =>
  words
    .filter((one) => typeof one === "string" || typeof one === "number")
    .join(" ")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MOST_OF_DETAIL) || null

/** What a provider tells, in its own shape: nothing is believed of it before it is looked at. */
export type Told = Readonly<Record<string, unknown>>

export const isTold = (value: unknown): value is Told =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "")
