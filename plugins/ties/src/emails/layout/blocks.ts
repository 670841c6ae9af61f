/** One tie of a mail, drawn where its client shows pictures. */
export interface TieLine {
  /** What is worn, such as `Dusty Rose, Skinny`. */
  title: string
  /** By whom, or how many. */
  detail: string
  /** `#rrggbb`; null for an unknown colour. */
  hex: string | null
  style: { slug: string; name: string; width_inches?: number | null }
}

/** A piece of a mail. Each is drawn as HTML and written as text, so that both parts say the same. */
export type Block =
  | { kind: "paragraph"; text: string }
  /** Somebody's own words, of several lines. */
  | { kind: "words"; text: string; by: string }
  | { kind: "facts"; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: "ties"; ties: readonly TieLine[]; more: number }
  | { kind: "sums"; rows: readonly { label: string; value: string; total?: boolean }[] }
  | { kind: "list"; items: readonly { title: string; detail: string }[] }
  | { kind: "button"; label: string; href: string }
  | { kind: "small"; text: string }

/** What a mail says, before it has a look. */
export interface Composed {
  subject: string
  /** Shown beside the subject in a list of mails. */
  preview: string
  heading: string
  blocks: readonly (Block | null)[]
}

export const paragraph = (text: string): Block => ({ kind: "paragraph", text })
export const small = (text: string): Block => ({ kind: "small", text })
export const facts = (...rows: readonly (readonly [string, string | null])[]): Block => ({
  kind: "facts",
  rows: rows.flatMap(([label, value]) => (value === null || value === "" ? [] : [[label, value] as const])),
})
/** Absent where there is nowhere to go. */
export const button = (label: string, href: string | null): Block | null =>
  href === null ? null : { kind: "button", label, href }
/** Absent where nothing was said. */
export const words = (text: string | null, by: string): Block | null =>
  text === null || text.trim() === "" ? null : { kind: "words", text, by }

/** So many ties are drawn; a mail is no catalogue. */
const MOST_TIES = 8

export const ties = (all: readonly TieLine[]): Block | null =>
  all.length === 0
    ? null
    : { kind: "ties", ties: all.slice(0, MOST_TIES), more: Math.max(0, all.length - MOST_TIES) }
