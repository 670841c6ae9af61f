import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Bins, DyeLots, Missing, Packing, TakeOut } from "../../contract"
import { FULFILMENT_MODULE } from "../../modules/fulfilment"
import type { FulfilmentService } from "../../modules/fulfilment/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { openParty, readPacking, type ReadParty } from "./packing"

const serviceOf = (scope: MedusaContainer): FulfilmentService => scope.resolve(FULFILMENT_MODULE)

/** @throws MedusaError NOT_FOUND (404) for a bag or a line that is none of the party's */
function lineIn({ party }: ReadParty, bagKey: string, lineId: string) {
  const bag = party.bags.find(({ key }) => key === bagKey)
  const line = bag?.lines.find((one) => one.lineId === lineId)
  if (line) return line
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "line_id: there is no such tie in this bag")
}

/** Takes a tie out of a bag again. @throws MedusaError CONFLICT (409) where none is in it that has not left */
export async function takeOutOfBag(
  scope: MedusaContainer,
  orderId: string,
  bagKey: string,
  { line_id, key, actor }: TakeOut & { actor: string },
): Promise<Packing> {
  const line = lineIn(await openParty(scope, orderId), bagKey, line_id)
  await serviceOf(scope).takeOut({ orderId, key, actor, memberKey: bagKey, line })
  return readPacking(scope, orderId)
}

/** Notes how many ties of a line nobody can find. @throws MedusaError INVALID_DATA (400) for more than are wanted */
export async function noteMissing(
  scope: MedusaContainer,
  orderId: string,
  bagKey: string,
  { line_id, quantity, key, actor }: Missing & { actor: string },
): Promise<Packing> {
  const line = lineIn(await openParty(scope, orderId), bagKey, line_id)
  await serviceOf(scope).noteMissing({ orderId, key, actor, memberKey: bagKey, line, quantity })
  return readPacking(scope, orderId)
}

/** Says of which dye lots ties of a colour are packed. @throws MedusaError INVALID_DATA (400) for a colour nobody wears */
export async function noteDyeLots(
  scope: MedusaContainer,
  orderId: string,
  { color, lots }: DyeLots,
  by: Doer,
): Promise<Packing> {
  const { party } = await openParty(scope, orderId)
  if (party.lines.every((line) => line.color !== color)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `color: nobody of this party wears ${color}`)
  }
  await serviceOf(scope).setDyeLots(orderId, color, lots)
  await scope.resolve<WeddingsService>(WEDDINGS_MODULE).writeAudit({
    weddingId: party.row.wedding_id,
    by,
    action: "fulfilment.dye_lots",
    entityId: orderId,
    before: { color, lots: party.row.lots.filter((lot) => lot.color === color).map(({ lot }) => lot) },
    after: { color, lots },
  })
  return readPacking(scope, orderId)
}

/** Writes down where ties lie. */
export async function placeInBins(scope: MedusaContainer, { bins }: Bins, by: Doer): Promise<void> {
  await serviceOf(scope).setBins(bins.map(({ variant_id, bin }) => ({ variant_id, name: bin })))
  await scope.resolve<WeddingsService>(WEDDINGS_MODULE).writeAudit({
    weddingId: null,
    by,
    action: "fulfilment.bins",
    entityId: "bins",
    after: { bins },
  })
}
