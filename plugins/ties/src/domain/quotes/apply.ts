import type { Approval, Quote } from "./quote"

/** What only the caller can know of an event that changes the content, or starts a clock. Times as in Quote. */
export interface Outcome {
  /** Of the content that becomes the new version, where one does. */
  newHash?: string
  /** `slaDueAt(now, …)`, for the case that the clock starts. */
  slaDueAt: number
  /** For the case that its time begins anew. */
  expiresAt: number
}

/**
 * The quote after an event that was let happen: every field that is to be written. What is in the cart (`ties`,
 * `specialPercent`) is read anew each time, and left as it was.
 */
export function apply(
  quote: Quote,
  { steps, effects }: Pick<Approval, "steps" | "effects">,
  { newHash = quote.contentHash, slaDueAt, expiresAt }: Outcome,
): Quote {
  const state = steps.at(-1)?.to ?? quote.state
  const moved: Quote = { ...quote, state, seq: quote.seq + steps.length }
  return effects.reduce<Quote>((so, effect) => {
    switch (effect.type) {
      case "new_version":
        return { ...so, version: so.version + 1, contentHash: newHash, cartHash: newHash }
      case "start_sla":
        return { ...so, slaDueAt, answeredAt: null }
      case "stop_sla":
        return so.slaDueAt !== null && so.answeredAt === null ? { ...so, answeredAt: effect.at } : so
      case "clear_sla":
        return so.answeredAt === null ? { ...so, slaDueAt: null } : so
      case "record_approval":
        return {
          ...so,
          approvedHash: effect.hash,
          approvedAt: effect.at,
          acceptedHash: null,
          acceptedAt: null,
        }
      case "clear_approval":
        return { ...so, approvedHash: null, approvedAt: null, acceptedHash: null, acceptedAt: null }
      case "record_acceptance":
        return { ...so, acceptedHash: effect.hash, acceptedAt: effect.at }
      case "renew_expiry":
        return { ...so, expiresAt }
      case "clear_expiry":
        return { ...so, expiresAt: null }
      case "record_order":
        return { ...so, orderId: effect.orderId }
    }
  }, moved)
}
