import type { Quote, QuoteEffect, QuoteRequest } from "./quote"
import type { Leg } from "./route"
import type { EffectName } from "./transitions"

type Make = (quote: Quote, request: QuoteRequest, now: number) => QuoteEffect

const MAKE: Record<EffectName, Make> = {
  new_version: () => ({ type: "new_version" }),
  start_sla: () => ({ type: "start_sla" }),
  stop_sla: (_quote, _request, now) => ({ type: "stop_sla", at: now }),
  clear_sla: () => ({ type: "clear_sla" }),
  record_approval: ({ contentHash }, _request, now) => ({
    type: "record_approval",
    hash: contentHash,
    at: now,
  }),
  clear_approval: () => ({ type: "clear_approval" }),
  record_acceptance: ({ contentHash }, _request, now) => ({
    type: "record_acceptance",
    hash: contentHash,
    at: now,
  }),
  renew_expiry: () => ({ type: "renew_expiry" }),
  clear_expiry: () => ({ type: "clear_expiry" }),
  record_order: (_quote, { orderId }) => ({ type: "record_order", orderId: orderId ?? null }),
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
