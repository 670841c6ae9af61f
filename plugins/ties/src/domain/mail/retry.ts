import type { Verdict } from "./verdict"

/** Until when a mail is tried. Times in milliseconds. */
export interface Patience {
  /** Tries at most. */
  attempts: number
  /** After which a mail has no more to say. */
  maxAge: number
}

const FIRST_WAIT = 30_000
const LONGEST_WAIT = 6 * 3_600_000
/** Nobody is told to wait for longer than this, whatever they say. */
const LONGEST_ASKED = 24 * 3_600_000

/**
 * How long to wait after a try: twice as long each time, from half a minute to six hours, and somewhere between half of it
 * and all, so that what failed together does not come back together. A wait that was asked for is the least.
 * @param attempts tries so far, from 1
 * @param random from 0 up to 1
 * @returns milliseconds
 */
export function waitAfter(attempts: number, random: number, afterSeconds = 0): number {
  const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempts - 1, 30))
  const asked = Math.min(afterSeconds * 1000, LONGEST_ASKED)
  return Math.round(Math.max(most / 2 + (most / 2) * random, asked))
}

export type NextStep = { state: "queued"; at: number } | { state: "dead"; why: string }

/** A mail that was not taken, and what is to become of it. Times are milliseconds since 1970. */
export interface FailedTry {
  verdict: Verdict
  /** So far, this one too. */
  attempts: number
  queuedAt: number
  now: number
  random: number
}

/** Whether a mail that was not taken is tried again, and when; or given up, which a person sees to. */
export function nextStep(failed: FailedTry, patience: Patience): NextStep {
  const { verdict, attempts, queuedAt, now, random } = failed
  if (verdict.when === "never") return { state: "dead", why: "It was refused for good." }
  if (attempts >= patience.attempts) return { state: "dead", why: `It was tried ${attempts} times.` }
  const at = now + waitAfter(attempts, random, verdict.afterSeconds)
  if (at - queuedAt > patience.maxAge) return { state: "dead", why: "It would come too late to matter." }
  return { state: "queued", at }
}
