import type { z } from "@medusajs/framework/zod"
import { keepable } from "../values/keepable"

/** A row that was not let in. */
export interface QuarantinedRow {
  /** The row's key as far as it could be read, else its place in the list: `bow-tie/#3`. */
  key: string
  /** Which field, and what is wrong with it. */
  reason: string
  /** What the service sent, cut to a size that can be kept. */
  row: Record<string, unknown>
}

/** What one read of a list brought: the good rows in the service's order, and the bad ones with their reasons. */
export interface Rows<Row> {
  rows: Row[]
  quarantined: QuarantinedRow[]
}

interface Reader<Row> {
  schema: z.ZodType<Row>
  /** The key of a good row; a second row with the same one is quarantined. */
  keyOf: (row: Row) => string
  /** The key of a row that may be bad, or null where it has none. */
  guessKey: (raw: unknown) => string | null
  /** Goes before keys that are only a place: the style of a list of variants. */
  prefix?: string
}

/** Reads each row by itself, so that a bad one keeps no other out. */
export function collect<Row>(
  raw: readonly unknown[],
  { schema, keyOf, guessKey, prefix = "" }: Reader<Row>,
): Rows<Row> {
  const rows: Row[] = []
  const quarantined: QuarantinedRow[] = []
  const seen = new Set<string>()
  raw.forEach((each, index) => {
    const refuse = (key: string, reason: string) => quarantined.push({ key, reason, row: keepable(each) })
    const parsed = schema.safeParse(each)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const reason = [issue?.path.join("."), issue?.message].filter(Boolean).join(": ")
      refuse(guessKey(each) ?? `${prefix}#${index + 1}`, reason)
      return
    }
    const key = keyOf(parsed.data)
    if (seen.has(key)) {
      refuse(key, "is in the list a second time")
      return
    }
    seen.add(key)
    rows.push(parsed.data)
  })
  return { rows, quarantined }
}

/** A field of something that may be no object at all. */
export function field(raw: unknown, name: string): unknown {
  return typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>)[name] : undefined
}
