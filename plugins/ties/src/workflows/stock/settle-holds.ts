import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { planHolds } from "../../domain/fulfilment/holds"
import { findUnsettled, type HeldItem, readHeld, readWanted, type WantedItem } from "./read-holds"

/** Seconds that who settles a reservation waits for another. */
const PATIENCE = { timeout: 30 }

/**
 * Sees to it that exactly what a wedding's quote wants is reserved, as far as there is any: all of an approved one's ties, and
 * nothing of any other. What is right stays, so that doing it twice, or half and then again, does the same.
 */
export async function settleHolds(scope: MedusaContainer, weddingId: string): Promise<void> {
  const work = async () => {
    const [wanted, held] = await Promise.all([readWanted(scope, weddingId), readHeld(scope, weddingId)])
    for (const item of itemsOf(wanted, held)) await settleItem(scope, weddingId, item)
  }
  await scope.resolve(Modules.LOCKING).execute(`ties-stock-${weddingId}`, work, PATIENCE)
}

/** In one order for everybody. */
function itemsOf(wanted: readonly WantedItem[], held: readonly HeldItem[]): WantedItem[] {
  const byId = new Map(wanted.map((item) => [item.itemId, item]))
  for (const { itemId, locationId } of held) {
    if (byId.has(itemId)) continue
    byId.set(itemId, { itemId, wanted: [], backorder: false, locationIds: [locationId] })
  }
  return [...byId.values()].sort((one, other) => (one.itemId < other.itemId ? -1 : 1))
}

/**
 * One item at a time, under the lock that Medusa's own reservations take: so two never wait for each other, and nobody
 * reserves between what is read here and what is written.
 */
async function settleItem(
  scope: MedusaContainer,
  weddingId: string,
  { itemId, wanted, backorder, locationIds }: WantedItem,
): Promise<void> {
  const inventory = scope.resolve(Modules.INVENTORY)
  const work = async () => {
    const all = await readHeld(scope, weddingId)
    const held = all.filter((one) => one.itemId === itemId)
    const levels = await inventory.listInventoryLevels(
      { inventory_item_id: itemId, location_id: locationIds },
      { take: null },
    )
    const places = locationIds.flatMap((locationId) => {
      const level = levels.find((one) => one.location_id === locationId)
      if (!level) return []
      const free = Number(level.stocked_quantity) - Number(level.reserved_quantity)
      return [{ locationId, free: backorder ? null : free }]
    })
    await carryOut(inventory, itemId, backorder, planHolds(wanted, held, places))
  }
  await scope.resolve(Modules.LOCKING).execute(itemId, work, PATIENCE)
}

async function carryOut(
  inventory: IInventoryService,
  itemId: string,
  backorder: boolean,
  { release, resize, take }: ReturnType<typeof planHolds>,
): Promise<void> {
  if (release.length > 0) await inventory.deleteReservationItems(release)
  // Those that become smaller come first: they make room for the others.
  for (const change of resize) await inventory.updateReservationItems(change)
  if (take.length === 0) return
  await inventory.createReservationItems(
    take.map(({ reference, locationId, quantity }) => ({
      inventory_item_id: itemId,
      location_id: locationId,
      quantity,
      allow_backorder: backorder,
      external_id: reference,
      description: "Held for a wedding whose quote is approved",
    })),
  )
}

/** As `settleHolds`; where that fails, the job that keeps quotes does it. */
export async function settleOrLeave(scope: MedusaContainer, weddingId: string): Promise<void> {
  try {
    await settleHolds(scope, weddingId)
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `The stock of ${weddingId} could not be reserved or given back; it is tried again`,
        error as Error,
      )
  }
}

/**
 * Gives back all that is reserved for a wedding, since its party is about to be changed: Medusa would take what is held for
 * the party as it was for somebody else's. Whoever calls settles it afterwards.
 */
export async function releaseHolds(scope: MedusaContainer, weddingId: string): Promise<void> {
  const held = await readHeld(scope, weddingId)
  for (const item of itemsOf([], held)) await settleItem(scope, weddingId, item)
}

/** Makes up for what a process that died, or an event that was lost, has left of reservations. */
export async function keepHolds(scope: MedusaContainer): Promise<void> {
  for (const id of await findUnsettled(scope)) await settleOrLeave(scope, id)
}
