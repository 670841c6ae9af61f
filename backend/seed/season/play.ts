import type { CatalogueView } from "@kct/medusa-plugin-ties/catalogue-view/index"
import {
  createWeddingSchema,
  type DeskSettings,
  type QuoteEvent,
} from "@kct/medusa-plugin-ties/contract/index"
import { limitOf } from "@kct/medusa-plugin-ties/domain/quotes/special-price"
import type { Theme } from "@kct/medusa-plugin-ties/domain/themes/index"
import { addDays } from "@kct/medusa-plugin-ties/domain/timeline/dates"
import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import {
  assignNewWedding,
  assignWedding,
  type DeskPerson,
} from "@kct/medusa-plugin-ties/workflows/desk/assign"
import { planTasks } from "@kct/medusa-plugin-ties/workflows/desk/timeline"
import { clockOf } from "@kct/medusa-plugin-ties/workflows/quotes/clock"
import { createWedding } from "@kct/medusa-plugin-ties/workflows/quotes/create-wedding"
import type { MedusaContainer } from "@medusajs/framework/types"
import { REASONS } from "../data/stories"
import type { SeededDesk } from "../desk"
import { actsOf, beginningOf, type SeasonAct } from "./acts"
import { fulfilOrder, orderWedding } from "./order"
import { partyOf, turn } from "./party"
import { catchUp, dateWedding, finishWedding } from "./settle"
import type { SeasonWedding } from "./weddings"

/** What all weddings of the season have in common. */
export interface Stage {
  container: MedusaContainer
  desk: SeededDesk
  salesChannelId: string
  themes: readonly Theme[]
  settings: DeskSettings
  /** What is on sale in a country. */
  viewOf(country: string): Promise<CatalogueView>
  /** Milliseconds since 1970, and the ISO date. */
  now: number
  today: string
}

/** Days ahead for which a wedding is made whose own day is over. */
const STAND_IN = 7

const DAY = 86_400_000

/** A wedding as its couple asks for it, a draft: made, or found where an earlier run made it. */
async function ensureWedding(stage: Stage, one: SeasonWedding, known: string | undefined): Promise<string> {
  const { container, salesChannelId, themes, today } = stage
  const { key, at, story, place, details } = one
  const over = details.date <= addDays(today, 1)
  const id = known ?? (await make())
  if (over) await dateWedding(container, id, details.date)
  return id

  async function make(): Promise<string> {
    const { theme, members } = partyOf(await stage.viewOf(place.country), themes, at, story.ties)
    const date = over ? addDays(today, STAND_IN) : details.date
    const wanted = createWeddingSchema.parse({ details: { ...details, theme, date }, members, submit: false })
    const request = { wanted, idempotencyKey: key, salesChannelIds: [salesChannelId], customerId: null }
    return (await createWedding(container, request)).id
  }
}

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

/** Plays one wedding of the season from where it is: an earlier run may have been stopped in the middle of it. */
export async function playWedding(
  stage: Stage,
  one: SeasonWedding,
  known: string | undefined,
): Promise<void> {
  const { container, now } = stage
  const weddingId = await ensureWedding(stage, one, known)
  const { quote } = await container.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
  const acts = actsOf(one.story, now)
  const [sent] = acts
  for (const [at, act] of acts.entries()) {
    if (at >= quote.seq) await play(stage, one, weddingId, act)
    if (at === 0) await takeUp(stage, one, weddingId, act.at)
  }
  if (sent) await catchUp(container, weddingId, one.story, one.place.zone)
  const { userId: id, role } = await personFor(stage, weddingId)
  const begun = beginningOf(one.story, now)
  await finishWedding(container, weddingId, one, { id, role }, { begun, acted: acts.at(-1)?.at ?? begun })
}
