import type { Quote, QuoteEffect, QuoteRequest } from "./quote"
import type { Leg } from "./route"
import type { EffectName } from "./transitions"

type Make = (quote: Quote, request: QuoteRequest, now: number) => QuoteEffect

const MAKE: Record<EffectName, Make> = {
  new_version: () => ({ type: "new_version" }),
  start_sla: () => ({ type: "start_sla" }),
  stop_sla: (_quote, _request, now) => ({ type: "stop_sla", at: now }),
  clear_sla: () => ({ type: "clear_sla" }),
  record_approval: ({ contentHash, version }, _request, now) => ({
    type: "record_approval",
    hash: known(contentHash),
    version,
    at: now,
  }),
  clear_approval: () => ({ type: "clear_approval" }),
  record_acceptance: ({ contentHash }, _request, now) => ({
    type: "record_acceptance",
    hash: known(contentHash),
    at: now,
  }),
  renew_expiry: () => ({ type: "renew_expiry" }),
  clear_expiry: () => ({ type: "clear_expiry" }),
  record_order: (_quote, { orderId }) => ({ type: "record_order", orderId: orderId ?? null }),
}

/** A guard of the same row has looked: agreement to unknown content is no agreement. */
function known(hash: string | null): string {
  if (hash === null) throw new Error("A quote without content can't be agreed to")
  return hash
}

/** What the rows of a route bring about, in order and each once. */
export function effectsOf(
  route: readonly Leg[],
  quote: Quote,
  request: QuoteRequest,
  now: number,
): QuoteEffect[] {
  const names = route.flatMap(({ row }) => [
    ...(row.effects ?? []),
    ...(row.effectsBy?.[request.actor.kind] ?? []),
  ])
  return [...new Set(names)].map((name) => MAKE[name](quote, request, now))
}

/** What only the caller can know of an event that changes the content, or starts a clock. Times as in Quote. */
export interface Outcome {
  /** Of the content that becomes the new version; without one, the cart's as it is. */
  newHash?: string | null
  /** `slaDueAt(now, …)`, for the case that the clock starts. */
  slaDueAt: number
  /** For the case that its time begins anew. */
  expiresAt: number
}

/** The quote after an approved event: every field that is to be written. */
export function apply(
  quote: Quote,
  { steps, effects }: { steps: readonly { to: Quote["state"] }[]; effects: readonly QuoteEffect[] },
  { newHash = quote.contentHash, slaDueAt, expiresAt }: Outcome,
): Quote {
  const state = steps.at(-1)?.to ?? quote.state
  const moved: Quote = { ...quote, state, seq: quote.seq + steps.length }
  return effects.reduce<Quote>((so, effect) => {
    switch (effect.type) {
      case "new_version":
        return { ...so, version: so.version + 1, versionHash: newHash, contentHash: newHash }
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
