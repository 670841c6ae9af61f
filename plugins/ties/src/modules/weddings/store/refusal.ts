import { MedusaError } from "@medusajs/framework/utils"
import type { QuoteConflict, QuoteContent } from "../../../contract"
import type { EditConflict } from "../../../domain/party/edit"
import { type Refusal, STATUS_OF_REFUSAL } from "../../../domain/quotes/quote"
import type { QuoteRow } from "./wedding-rows"

/** What a refusal tells besides its sentence. */
export type RefusalFacts = Omit<QuoteConflict, "type" | "message">

const TYPES = {
  400: MedusaError.Types.INVALID_DATA,
  403: MedusaError.Types.FORBIDDEN,
  409: MedusaError.Types.CONFLICT,
} as const

/** A change of a quote that may not be, with what is and what could be done. */
export class QuoteRefused extends MedusaError {
  /** An own property, and plain: workflows hand errors on as copies of what they hold. */
  readonly refusal: RefusalFacts

  constructor({ code, message, field, ...refusal }: RefusalFacts & Pick<Refusal, "message" | "field">) {
    super(TYPES[STATUS_OF_REFUSAL[code]], field ? `${field}: ${message}` : message, code)
    this.refusal = { code, ...refusal }
  }
}

/** What of an error is a refusal, whichever way it came; undefined where it is none. */
export function refusalIn(error: unknown): RefusalFacts | undefined {
  if (typeof error !== "object" || error === null || !("refusal" in error)) return undefined
  return error.refusal as RefusalFacts
}

/** The error for edits of a party of which somebody else was faster with another. */
export function refusedEdits(
  conflicts: readonly EditConflict[],
  possible: QuoteConflict["possible"],
  { state, seq, version }: Pick<QuoteRow, "state" | "seq" | "version">,
): QuoteRefused {
  const message = "Somebody else changed the same meanwhile: look at both, then save again."
  return new QuoteRefused({
    code: "stale_version",
    message,
    state,
    seq,
    version,
    possible,
    conflicts: conflicts.map((conflict) => ({ ...conflict })),
  })
}

/**
 * The error for a decision that was no.
 * @param content of the current version, told to whom looked at an older one
 */
export function refused(
  { code, message, field, possible }: Omit<Refusal, "ok">,
  { state, seq, version }: Pick<QuoteRow, "state" | "seq" | "version">,
  content?: QuoteContent,
): QuoteRefused {
  return new QuoteRefused({
    code,
    message,
    ...(field ? { field } : {}),
    state,
    seq,
    version,
    possible,
    ...(code === "stale_version" && content ? { content } : {}),
  })
}
