import { sentenceOf } from "./sentence"

/** Why the server did not take what was sent. */
export interface Refusal {
  /** Each reason as a sentence. */
  reasons: string[]
  /** The reasons that are about one field, by its name; `conditions.themes` for a part of one. */
  fields: Readonly<Record<string, string>>
}

// A reason may itself hold a semicolon: only one that is followed by the name of another field ends it.
const NEXT = /; (?=[a-z_]+(?:\.\w+)*: )/
const NAMED = /^([a-z_]+(?:\.\w+)*): (.+)$/s

/** A refusal taken apart, so that each reason can stand at the field that it is about. */
export function refusalOf(error: unknown): Refusal {
  const parts = sentenceOf(error).split(NEXT)
  const named = parts.map((part) => NAMED.exec(part))
  return {
    reasons: parts.map((part) => capital(part)),
    fields: Object.fromEntries(
      named.flatMap((found) => (found?.[1] && found[2] ? [[found[1], capital(found[2])]] : [])),
    ),
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
