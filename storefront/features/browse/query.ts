/** What the list of all ties is narrowed to. Its one home is the address, so that a list can be shared and gone back to. */
export interface TieQuery {
  /** Words that a colour, family or style has to have in its name; empty asks for nothing. */
  q: string
  /** Slugs; none is all. */
  families: string[]
  /** Slug; null is each colour in its first style. */
  style: string | null
  /** Highest price, in major units. */
  max: number | null
  inStock: boolean
  /** From 1. */
  page: number
}

export type RawParams = Record<string, string | string[] | undefined>

const LONGEST = 60
const MOST_FAMILIES = 50

/** Reads an address. What can't be meant is left out: an address typed by hand shows ties, not an error. */
export function readQuery(raw: RawParams): TieQuery {
  const max = Number(one(raw.max) || Number.NaN)
  const page = Number(one(raw.page))
  return {
    q: words(one(raw.q)).join(" "),
    families: [...new Set(all(raw.family))].filter(Boolean).sort().slice(0, MOST_FAMILIES),
    style: one(raw.style) || null,
    max: Number.isFinite(max) && max > 0 ? max : null,
    inStock: one(raw.stock) === "in",
    page: Number.isInteger(page) && page > 1 && page < 100_000 ? page : 1,
  }
}

/** The address of a list; the same list has the same one. */
export function queryUrl(query: Partial<TieQuery>): string {
  const params = new URLSearchParams()
  if (query.q) params.set("q", query.q)
  for (const family of query.families ?? []) params.append("family", family)
  if (query.style) params.set("style", query.style)
  if (query.max) params.set("max", String(query.max))
  if (query.inStock) params.set("stock", "in")
  if (query.page && query.page > 1) params.set("page", String(query.page))
  const text = params.toString()
  return text ? `/ties?${text}` : "/ties"
}

/** Whether it asks for less than everything. */
export function isNarrowed({ q, families, style, max, inStock }: TieQuery): boolean {
  return Boolean(q || families.length || style || max || inStock)
}

/** The words of a text as they are compared: lower case, no accents, American grey. */
export function words(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}.]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/^grey/, "gray"))
}

const all = (value: string | string[] | undefined) => (Array.isArray(value) ? value : [value ?? ""])
const one = (value: string | string[] | undefined) => all(value)[0] ?? ""
