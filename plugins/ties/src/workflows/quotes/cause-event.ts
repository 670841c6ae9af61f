import type { MedusaContainer } from "@medusajs/framework/types"
import type { QuoteEvent } from "../../contract"
import type { QuoteRequest } from "../../domain/quotes/quote"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Act, Moved } from "../../modules/weddings/store/act-on-quote"
import type { Doer } from "../../modules/weddings/store/audit"
import type { Viewer } from "../../modules/weddings/store/visible"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"
import { readDeskSettings } from "../desk/settings"
import { clockOf } from "./clock"
import { readOffered } from "./offered"
import { payIfOrdered } from "./paid"
import { holdingCart, settle } from "./settle"
import { submissionOf } from "./submission"
import { tellMoved } from "./tell-moved"

export interface EventRequest {
  weddingId: string
  viewer?: Viewer | undefined
  by: Doer
  request: QuoteRequest
  internalNote?: string | null
}

/** Only what is in the cart now can be agreed to. */
const LOOKS_AT_CART: ReadonlySet<QuoteEvent> = new Set(["submit", "approve", "accept"])

/** While the couple pays, nobody takes from under it what it pays for. */
const NOT_WHILE_PAYING: ReadonlySet<QuoteEvent> = new Set(["withdraw", "cancel", "expire"])

/**
 * Has an event happen to a wedding's quote, with what it brings along.
 * @throws QuoteRefused where it may not be, MedusaError NOT_FOUND for a wedding that is not there for them
 */
export async function causeEvent(scope: MedusaContainer, wanted: EventRequest): Promise<Moved> {
  const { weddingId, viewer, request } = wanted
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const quoted = await weddings.requireWedding(weddingId, viewer)
  const { cart_id } = quoted.wedding
  if (NOT_WHILE_PAYING.has(request.event)) {
    return holdingCart(scope, cart_id, async () => {
      await payIfOrdered(scope, quoted)
      return act(scope, wanted)
    })
  }
  if (!LOOKS_AT_CART.has(request.event)) return act(scope, wanted)
  if (quoted.wedding.pending !== null) {
    await holdingCart(scope, cart_id, async () => settle(scope, await weddings.requireWedding(weddingId)))
  }
  return actOnCart(scope, quoted, wanted)
}

async function actOnCart(scope: MedusaContainer, quoted: Quoted, wanted: EventRequest): Promise<Moved> {
  const { wedding, quote } = quoted
  const [offered, settings] = await Promise.all([
    readOffered(scope, wedding.cart_id, quote.special_percent),
    readDeskSettings(scope),
  ])
  const mine = actOf(wanted)
  const [act, followUp] =
    wanted.request.event === "submit"
      ? await submissionOf(scope, offered, wedding, settings, mine)
      : [mine, undefined]
  const { hash, content } = offered
  const moved = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).actOnQuote({
    weddingId: wanted.weddingId,
    viewer: wanted.viewer,
    cart: { hash: content.ties > 0 ? hash : null, ties: content.ties },
    clock: clockOf(settings),
    act,
    followUp,
  })
  return tellMoved(scope, moved)
}

async function act(scope: MedusaContainer, wanted: EventRequest): Promise<Moved> {
  const clock = clockOf(await readDeskSettings(scope))
  const { weddingId, viewer } = wanted
  const moved = await scope
    .resolve<WeddingsService>(WEDDINGS_MODULE)
    .actOnQuote({ weddingId, viewer, clock, act: actOf(wanted) })
  return tellMoved(scope, moved)
}

const actOf = ({ by, request, internalNote }: EventRequest): Act => ({
  by,
  request,
  internalNote: internalNote ?? null,
})
