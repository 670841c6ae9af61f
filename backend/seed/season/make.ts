import { createHash } from "node:crypto"
import { createWeddingSchema } from "@kct/medusa-plugin-ties/contract/index"
import { CATALOGUE_MODULE, type CatalogueService } from "@kct/medusa-plugin-ties/modules/catalogue"
import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import { wornTie } from "@kct/medusa-plugin-ties/workflows/bundles/new-line"
import { resolveParty } from "@kct/medusa-plugin-ties/workflows/bundles/resolve-party"
import { clockOf, linkExpiry } from "@kct/medusa-plugin-ties/workflows/quotes/clock"
import { readOffered } from "@kct/medusa-plugin-ties/workflows/quotes/offered"
import { identified, partyOf as askedParty } from "@kct/medusa-plugin-ties/workflows/quotes/party"
import { makeCarts } from "./carts"
import { partyOf } from "./party"
import { marketOf, type Stage } from "./stage"
import type { SeasonWedding } from "./weddings"

/** As the plugin keeps the keys of requests. */
export const kept = (key: string): string => createHash("sha256").update(key).digest("hex")

/** What a couple of the season asks for, checked as the plugin checks what couples send. */
async function ask(stage: Stage, one: SeasonWedding) {
  const { container, salesChannelId, themes } = stage
  const { regionId, view } = marketOf(stage, one.place.country)
  const { theme, members: dressed } = partyOf(view, themes, one.at, one.story.ties)
  const wanted = createWeddingSchema.parse({
    details: { ...one.details, theme },
    members: dressed,
    submit: false,
  })
  const members = identified(wanted.members, new Set())
  const audience = { regionId, salesChannelIds: [salesChannelId] }
  const party = await resolveParty(container, audience, askedParty(wanted.details, members))
  return { one, wanted, members, theme, ties: party.members.map(wornTie), regionId }
}

/**
 * Makes weddings of the season as drafts, each with its quote, a link and its place in the audit trail.
 * @returns their ids, by the keys of the season
 */
export async function makeWeddings(
  stage: Stage,
  season: readonly SeasonWedding[],
): Promise<Map<string, string>> {
  const { container, settings } = stage
  const weddings: WeddingsService = container.resolve(WEDDINGS_MODULE)
  const { link_days } = container.resolve<CatalogueService>(CATALOGUE_MODULE).options.weddings
  const asked = await Promise.all(season.map((one) => ask(stage, one)))
  const carts = await makeCarts(stage, asked)
  const made = new Map<string, string>()
  for (const { one, wanted, members, regionId } of asked) {
    const cart = carts.get(one.key)
    if (!cart) throw new Error(`No cart was made for ${one.key}`)
    const { id } = await weddings.makeWedding({
      by: { id: "couple", role: "couple" },
      details: wanted.details,
      members,
      cartId: cart.id,
      customerId: cart.customerId,
      regionId,
      offered: await readOffered(container, cart.id, 0),
      idempotencyKey: kept(one.key),
      requestHash: kept(JSON.stringify(wanted)),
      linkExpiresAt: linkExpiry(wanted.details.date, link_days),
      clock: clockOf(settings),
      acts: [],
    })
    made.set(one.key, id)
  }
  return made
}
