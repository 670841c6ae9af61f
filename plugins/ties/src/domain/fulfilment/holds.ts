/** What one line of an approved quote wants of an inventory item. */
export interface Wanted {
  /** By which its reservation is known, whatever happens in between. */
  reference: string
  quantity: number
}

/** A reservation of a quote that is there. */
export interface Held extends Wanted {
  id: string
  locationId: string
}

/** What is neither reserved nor sold at a place; null where it may be sold when there is none. */
export interface Place {
  locationId: string
  free: number | null
}

export interface HoldPlan {
  /** Ids of reservations that nobody wants any more, or that are there twice. */
  release: string[]
  /** Reservations that are to be smaller or larger. */
  resize: { id: string; quantity: number }[]
  take: { reference: string; locationId: string; quantity: number }[]
}

/**
 * What has to be done so that each line of a quote has its ties of one inventory item reserved, as far as there are any.
 * What is right stays as it is, so that doing it twice does nothing more; nothing is ever reserved beyond what is free.
 * @param wanted in the order in which they are served where there is not enough
 */
export function planHolds(
  wanted: readonly Wanted[],
  held: readonly Held[],
  places: readonly Place[],
): HoldPlan {
  const plan: HoldPlan = { release: [], resize: [], take: [] }
  const free = new Map(places.map(({ locationId, free: left }) => [locationId, left ?? Infinity]))
  const move = (locationId: string, by: number) => free.set(locationId, (free.get(locationId) ?? 0) + by)
  const kept = keepOne(wanted, held, plan, move)
  for (const { reference, quantity } of wanted) {
    const has = kept.get(reference)
    if (has) {
      const quantityNow = Math.min(quantity, has.quantity + Math.max(0, free.get(has.locationId) ?? 0))
      if (quantityNow === has.quantity) continue
      move(has.locationId, has.quantity - quantityNow)
      plan.resize.push({ id: has.id, quantity: quantityNow })
      continue
    }
    const best = roomiest(places, free)
    const got = best === null ? 0 : Math.min(quantity, Math.max(0, free.get(best) ?? 0))
    if (best === null || got <= 0) continue
    move(best, -got)
    plan.take.push({ reference, locationId: best, quantity: got })
  }
  return plan
}

/** The first reservation of each line that is wanted; all others go, and what they held is free. */
function keepOne(
  wanted: readonly Wanted[],
  held: readonly Held[],
  { release, resize }: HoldPlan,
  move: (locationId: string, by: number) => void,
): Map<string, Held> {
  const most = new Map(wanted.map(({ reference, quantity }) => [reference, quantity]))
  const kept = new Map<string, Held>()
  for (const one of held) {
    const limit = most.get(one.reference) ?? 0
    if (limit <= 0 || kept.has(one.reference)) {
      release.push(one.id)
      move(one.locationId, one.quantity)
    } else if (one.quantity > limit) {
      resize.push({ id: one.id, quantity: limit })
      move(one.locationId, one.quantity - limit)
      kept.set(one.reference, { ...one, quantity: limit })
    } else kept.set(one.reference, one)
  }
  return kept
}

function roomiest(places: readonly Place[], free: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const { locationId } of places) {
    if (best === null || (free.get(locationId) ?? 0) > (free.get(best) ?? 0)) best = locationId
  }
  return best
}
