import type { MedusaContainer } from "@medusajs/framework/types"
import { possibleEvents } from "../../domain/quotes/possible"
import type { Actor } from "../../domain/quotes/quote"
import { whyNotGiven } from "../../domain/quotes/special-price"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { refused } from "../../modules/weddings/store/refusal"
import type { Viewer } from "../../modules/weddings/store/visible"
import { changeWedding } from "./change-wedding"

export interface SpecialPriceRequest {
  weddingId: string
  viewer: Viewer
  by: Doer
  actor: Extract<Actor, { kind: "desk" }>
  /** That they have seen. */
  version: number
  /** 0 takes it away. */
  percent: number
  reason: string
}

/**
 * Gives a wedding a special price: so many percent of what its lines cost at the wedding price. It is a new version of the
 * quote, and of what was approved the review begins anew.
 * @throws QuoteRefused 403 for more than their role may give, 409 for what was changed meanwhile or may no longer be
 */
export async function giveSpecialPrice(
  scope: MedusaContainer,
  { weddingId, viewer, by, actor, version, percent, reason }: SpecialPriceRequest,
): Promise<void> {
  const { quote } = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId, viewer)
  const why = whyNotGiven(percent, actor.role, { [actor.role]: actor.specialLimit })
  if (why) {
    const { message } = why
    throw refused({ code: "over_limit", message, possible: possibleEvents(quote.state, actor) }, quote)
  }
  if (percent === quote.special_percent && version === quote.version) return
  const request = { event: "revise", actor, version, reason } as const
  await changeWedding(scope, { weddingId, viewer, by, request, percent })
}
