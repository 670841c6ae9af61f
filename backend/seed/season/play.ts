import type { QuoteEvent } from "@kct/medusa-plugin-ties/contract/index"
import { limitOf } from "@kct/medusa-plugin-ties/domain/quotes/special-price"
import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import {
  assignNewWedding,
  assignWedding,
  type DeskPerson,
} from "@kct/medusa-plugin-ties/workflows/desk/assign"
import { planTasks } from "@kct/medusa-plugin-ties/workflows/desk/timeline"
import { clockOf } from "@kct/medusa-plugin-ties/workflows/quotes/clock"
import { settleHolds } from "@kct/medusa-plugin-ties/workflows/stock/settle-holds"
import { REASONS } from "../data/stories"
import { actsOf, beginningOf, type SeasonAct } from "./acts"
import { fulfilOrder, orderWedding } from "./order"
import { turn } from "./party"
import { packBags } from "./bags"
import { catchUp, finishWedding } from "./settle"
import type { Stage } from "./stage"
import type { SeasonWedding } from "./weddings"

const DAY = 86_400_000

/** Who looks after a wedding; the lead where nobody does. */
async function personFor({ container, desk }: Stage, weddingId: string): Promise<DeskPerson> {
  const { wedding } = await container.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
  return desk.people.get(wedding.coordinator_id ?? "") ?? desk.lead
}

const reasonOf = (event: QuoteEvent, at: number): string | null =>
  event in REASONS ? turn(REASONS[event as keyof typeof REASONS], at) : null

/**
 * When something happened. Orders, payments and parcels have the times that Medusa gives them, so what follows from those
 * happens when it is played; an expiry happens when the quote itself runs out.
 */
function timeOf({ event, by, at }: SeasonAct, expiresAt: Date | null): number {
  if (event === "expire") return expiresAt?.getTime() ?? at
  return by === "system" ? Date.now() : at
}

/** Has one thing happen to a quote, with what it is in the store: an order, a parcel. */
async function play(stage: Stage, one: SeasonWedding, weddingId: string, act: SeasonAct): Promise<void> {
  const { container, settings } = stage
  const weddings: WeddingsService = container.resolve(WEDDINGS_MODULE)
  const { quote, wedding } = await weddings.requireWedding(weddingId)
  const { event } = act
  const orderId = event === "pay" ? await orderWedding(container, weddingId, one) : wedding.order_id
  if (orderId && event === "start_production") await fulfilOrder(container, orderId, "packed")
  if (orderId && event === "ship") await fulfilOrder(container, orderId, "shipped")
  if (orderId && event === "deliver") await fulfilOrder(container, orderId, "delivered")
  const { userId, role } = await personFor(stage, weddingId)
  const doers = {
    couple: { id: "couple", role: "couple", actor: { kind: "couple" } },
    system: { id: "system", role: "system", actor: { kind: "system" } },
    desk: { id: userId, role, actor: { kind: "desk", role, specialLimit: limitOf(role) } },
  } as const
  const { actor, ...by } = doers[act.by]
  const at = timeOf(act, quote.expires_at)
  const clock = clockOf(settings, at)
  const reason = reasonOf(event, one.at)
  await weddings.actOnQuote({
    weddingId,
    // What was accepted long ago was paid soon after, and not now: until it is, it must not have run out.
    clock: event === "accept" ? { ...clock, expiresAt: Math.max(clock.expiresAt, stage.now + DAY) } : clock,
    act: {
      by,
      request: {
        event,
        actor,
        version: quote.version,
        ...(reason ? { reason } : {}),
        ...(event === "pay" && orderId ? { orderId } : {}),
      },
    },
  })
}

/** Somebody gets it, and it gets its tasks; done already, nothing is done. */
async function takeUp({ container, desk }: Stage, one: SeasonWedding, weddingId: string, sentAt: number) {
  await assignNewWedding(container, weddingId)
  await planTasks(container, weddingId, new Date(sentAt))
  const { queued } = one.story
  if (queued) await assignWedding(container, weddingId, { coordinator_id: null, reason: queued }, desk.lead)
}

/** What the stockroom has done: what is approved is held, and some parties are in their bags in part. */
async function stockUp(
  { container, desk }: Stage,
  { story }: SeasonWedding,
  weddingId: string,
): Promise<void> {
  if (story.ends === "approved") await settleHolds(container, weddingId)
  const { wedding } = await container.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
  const staff = [...desk.people.values()].find(({ role }) => role === "staff") ?? desk.lead
  if (story.bags && wedding.order_id) await packBags(container, wedding.order_id, story.bags, staff.userId)
}

/** Plays one wedding of the season from where it is: an earlier run may have been stopped in the middle of it. */
export async function playWedding(stage: Stage, one: SeasonWedding, weddingId: string): Promise<void> {
  const { container, now } = stage
  const { quote } = await container.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
  const acts = actsOf(one.story, now)
  const [sent] = acts
  for (const [at, act] of acts.entries()) {
    if (at >= quote.seq) await play(stage, one, weddingId, act)
    if (at === 0) await takeUp(stage, one, weddingId, act.at)
  }
  await stockUp(stage, one, weddingId)
  if (sent) await catchUp(container, weddingId, one.story, one.place.zone)
  const { userId: id, role } = await personFor(stage, weddingId)
  const begun = beginningOf(one.story, now)
  await finishWedding(container, weddingId, one, { id, role }, { begun, acted: acts.at(-1)?.at ?? begun })
}
