import { MedusaError } from "@medusajs/framework/utils"

/**
 * What is to be done about a mail that was not taken.
 * - `later`: the same mail may be taken at another time; after that many seconds where the other side said so.
 * - `never`: this mail will not be taken, however often it is offered.
 */
export type Verdict = { when: "later"; afterSeconds?: number } | { when: "never" }

/**
 * A mail that was not taken. Medusa's Notification module passes nothing on but the message of an error, so the verdict
 * stands at the end of it, in the words of the README: `[mail: never]`, `[mail: later]` or `[mail: later, 30 s]`.
 */
export class MailFailure extends MedusaError {
  constructor(
    sentence: string,
    readonly verdict: Verdict,
  ) {
    super(
      verdict.when === "never" ? MedusaError.Types.INVALID_DATA : MedusaError.Types.UNEXPECTED_STATE,
      `${sentence} ${told(verdict)}`,
    )
  }
}

function told(verdict: Verdict): string {
  if (verdict.when === "never") return "[mail: never]"
  const { afterSeconds } = verdict
  return afterSeconds === undefined ? "[mail: later]" : `[mail: later, ${afterSeconds} s]`
}

/** Most of what another side said that is kept: it can be a whole page. */
const MOST = 300

/** Somebody else's words on one line, none of which can be taken for a verdict. */
export const quoted = (words: string): string =>
  words.replace(/\s+/g, " ").replaceAll("[mail:", "(mail:").trim().slice(0, MOST)
