import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ExponentialBackoff, handleWhen, retry } from "cockatiel"
import type { ParsedPartyEdit } from "../../contract"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { refusalIn } from "../../modules/weddings/store/refusal"
import { changeWedding } from "../quotes/change-wedding"
import { WEDDING_CHANGED } from "../quotes/events"
import { holdingCart, settle } from "../quotes/settle"
import { type EditedWedding, mergeWithNow } from "./merged"

/** Whether somebody else was faster, with what need not be in the way: of what is, both sides are told. */
function isOvertaken(error: unknown): boolean {
  const refusal = refusalIn(error)
  return refusal?.code === "stale_version" && refusal.conflicts === undefined
}

/** Merges anew upon what others have made meanwhile. Delays in milliseconds, with jitter. */
const again = retry(handleWhen(isOvertaken), {
  maxAttempts: 7,
  backoff: new ExponentialBackoff({ initialDelay: 60, maxDelay: 960 }),
})

/**
 * Lands edits of a party together, or none of them: upon whatever the party is by then, so that two who edit at once
 * lose nothing of each other's. Who wears a tie changes nothing in the cart; what is worn goes the way of every change
 * of a wedding.
 * @throws QuoteRefused (409) where somebody else changed the same in another way, with both; or where it may not be
 * @throws MedusaError 400 with the field for what can't be
 */
export function editParty(
  scope: MedusaContainer,
  weddingId: string,
  by: Doer,
  edits: readonly ParsedPartyEdit[],
): Promise<void> {
  return again.execute(async () => {
    const edited = await mergeWithNow(scope, weddingId, edits)
    const { any, offer } = edited.merged.changes
    if (any) await (offer ? changeOffer(scope, by, edited) : changePeople(scope, by, edited))
  })
}

const changeOffer = (
  scope: MedusaContainer,
  by: Doer,
  { quoted: { wedding }, merged: { members, replaced }, added }: EditedWedding,
): Promise<void> =>
  changeWedding(scope, {
    weddingId: wedding.id,
    by,
    request: { event: "revise", actor: { kind: "couple" } },
    revision: wedding.revision,
    members,
    added,
    replaced,
  })

async function changePeople(
  scope: MedusaContainer,
  by: Doer,
  { quoted: { wedding }, known, merged: { members, replaced } }: EditedWedding,
): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  await holdingCart(scope, wedding.cart_id, async () => {
    // A change of the ties that died half way would otherwise be undone over this one.
    await settle(scope, await weddings.requireWedding(wedding.id))
    await weddings.keepPeople({ weddingId: wedding.id, by, revision: wedding.revision, members, replaced })
  })
  const nameOf = new Map(known.map(({ id, name }) => [id, name]))
  const renamed = members.filter(({ id, name }) => nameOf.get(id) !== name)
  await callByName(scope, wedding.cart_id, renamed)
  await scope.resolve(Modules.EVENT_BUS).emit({ name: WEDDING_CHANGED, data: { id: wedding.id } })
}

/** Tells the party in the cart, or in the order that it became, what its members are called now. */
async function callByName(
  scope: MedusaContainer,
  cartId: string,
  renamed: readonly { id: string; name: string | null }[],
): Promise<void> {
  if (renamed.length === 0) return
  const bundles: BundlesService = scope.resolve(BUNDLES_MODULE)
  const [bundle] = await bundles.listBundles({ cart_id: cartId }, { relations: ["lines"] })
  const nameOf = new Map(renamed.map(({ id, name }) => [id, name]))
  const lines = (bundle?.lines ?? []).filter(({ key }) => nameOf.has(key))
  if (lines.length > 0) {
    await bundles.updateBundleLines(lines.map(({ id, key }) => ({ id, name: nameOf.get(key) ?? null })))
  }
}
