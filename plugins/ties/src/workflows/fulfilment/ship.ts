import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import type { Packing, ParsedShip } from "../../contract"
import { select } from "../../database/select"
import { readyOf } from "../../domain/fulfilment"
import type { PostalAddress } from "../../domain/members/postal-address"
import { CARRIERS } from "../../domain/tracking"
import { FULFILMENT_MODULE } from "../../modules/fulfilment"
import type { FulfilmentService } from "../../modules/fulfilment/service"
import type { ShipmentRow } from "../../modules/fulfilment/store/shipments"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { openParty, readPacking, requirePaid } from "./packing"

/** By which a fulfilment of Medusa's says of which parcel of ours it is. */
const MARK = "ties_shipment"
/** Seconds after which whoever sent a parcel and did not come to its end must have died. */
const DEAD_AFTER = 60

const serviceOf = (scope: MedusaContainer): FulfilmentService => scope.resolve(FULFILMENT_MODULE)

const shipping = <T>(scope: MedusaContainer, orderId: string, work: () => Promise<T>): Promise<T> =>
  scope.resolve(Modules.LOCKING).execute(`ties-ship-${orderId}`, work, { timeout: 30 })

/**
 * Sends what is packed for one place of a party, through Medusa's own fulfilment and shipment: so mails, tracking and stock
 * follow. Under one key it is sent once; sent again after a crash, it goes on where it stopped.
 * @throws MedusaError NOT_FOUND (404) for a place that is none of the party's, NOT_ALLOWED (400) where nothing is
 *   packed, CONFLICT (409) while it is not paid
 */
export async function shipDestination(
  scope: MedusaContainer,
  orderId: string,
  wanted: ParsedShip,
  by: Doer,
): Promise<Packing> {
  await shipping(scope, orderId, async () => {
    const { party } = await openParty(scope, orderId)
    requirePaid(party)
    const place = party.destinations.find(({ key }) => key === wanted.destination)
    if (!place) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "destination: nothing of this party goes there")
    }
    const lines = party.bags
      .filter(({ destination }) => destination === place.key)
      .flatMap((bag) => bag.lines)
    const begun = await serviceOf(scope).beginShipment({
      orderId,
      destination: place.key,
      key: wanted.key,
      items: lines.flatMap((line) =>
        readyOf(line) > 0 ? [{ id: line.lineId, quantity: readyOf(line) }] : [],
      ),
      address: place.kind === "own" ? place.address : null,
      trackingNumber: wanted.tracking_number,
      trackingUrl: wanted.tracking_url ?? pageOf(wanted),
      notify: wanted.notify,
      actor: by.id,
    })
    if (begun.shipped_at !== null) return
    await sendOff(scope, begun)
    await scope.resolve<WeddingsService>(WEDDINGS_MODULE).writeAudit({
      weddingId: party.row.wedding_id,
      by,
      action: "fulfilment.ship",
      entityId: begun.id,
      after: { order_id: orderId, destination: place.key, items: begun.items },
    })
  })
  return readPacking(scope, orderId)
}

/** Where a parcel can be followed whose carrier was chosen; null for a number that is none of theirs. */
function pageOf({ carrier, tracking_number }: ParsedShip): string | null {
  const known = CARRIERS.find(({ name }) => name === carrier)
  const plain = tracking_number?.replace(/[\s-]/g, "").toUpperCase() ?? ""
  return known?.numbers.test(plain) ? known.page(plain) : null
}

/** Each step is found done by who comes after a crash. */
async function sendOff(scope: MedusaContainer, shipment: ShipmentRow): Promise<void> {
  const fulfilment = (await fulfilmentOf(scope, shipment)) ?? (await makeFulfilment(scope, shipment))
  await serviceOf(scope).keepFulfilment(shipment.id, fulfilment.id)
  if (!fulfilment.shipped) {
    const { tracking_number, tracking_url } = shipment
    const isFollowed = tracking_number !== null || tracking_url !== null
    await createOrderShipmentWorkflow(scope).run({
      input: {
        order_id: shipment.order_id,
        fulfillment_id: fulfilment.id,
        items: shipment.items,
        created_by: shipment.actor,
        no_notification: !shipment.notify,
        labels: isFollowed
          ? [{ tracking_number: tracking_number ?? "", tracking_url: tracking_url ?? "", label_url: "" }]
          : [],
      },
    })
  }
  await serviceOf(scope).markShipped(shipment.id)
}

const FULFILMENT = `
  select f.id, f.shipped_at is not null as shipped from order_fulfillment l
  join fulfillment f on f.id = l.fulfillment_id and f.deleted_at is null and f.canceled_at is null
  where l.order_id = ? and l.deleted_at is null and f.metadata ->> '${MARK}' = ?`

/** Medusa's fulfilment of a parcel, where it was made before. */
async function fulfilmentOf(
  scope: MedusaContainer,
  { id, order_id }: ShipmentRow,
): Promise<{ id: string; shipped: boolean } | null> {
  const [found] = await select<{ id: string; shipped: boolean }>(scope, FULFILMENT, [order_id, id])
  return found ?? null
}

async function makeFulfilment(
  scope: MedusaContainer,
  shipment: ShipmentRow,
): Promise<{ id: string; shipped: boolean }> {
  try {
    const { result } = await createOrderFulfillmentWorkflow(scope).run({
      input: {
        order_id: shipment.order_id,
        items: shipment.items,
        created_by: shipment.actor,
        no_notification: !shipment.notify,
        metadata: { [MARK]: shipment.id },
        ...(shipment.address ? { delivery_address: deliveryOf(shipment.address) } : {}),
      },
    })
    return { id: result.id, shipped: false }
  } catch (error) {
    // Medusa has undone whatever it had begun: there is no such parcel.
    await serviceOf(scope).dropShipment(shipment.id)
    throw error
  }
}

const deliveryOf = ({ name, line_1, line_2, city, province, postal_code, country_code }: PostalAddress) => ({
  first_name: name,
  last_name: "",
  address_1: line_1,
  address_2: line_2 ?? "",
  city,
  province: province ?? "",
  postal_code,
  country_code,
})

/** Sends off what a process that died has begun to send. */
export async function finishShipments(scope: MedusaContainer): Promise<void> {
  for (const { id, order_id } of await serviceOf(scope).findUnfinished(DEAD_AFTER)) {
    try {
      await shipping(scope, order_id, async () => {
        const unfinished = await serviceOf(scope).findUnfinished(DEAD_AFTER)
        const left = unfinished.find((one) => one.id === id)
        if (left) await sendOff(scope, left)
      })
    } catch (error) {
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `The parcel ${id} was begun and could not be sent; look at its order ${order_id}`,
          error as Error,
        )
    }
  }
}
