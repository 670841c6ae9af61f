import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { MemberRow } from "../../modules/weddings/store/members"
import { cartOfOrder } from "../quotes/paid"
import { readOwners } from "../tracking/read-facts"
import { bindOrder } from "../weddings/bind-order"
import { mailTieOf, readLooks } from "./facts/looks"
import { readOrderFacts, splitLines } from "./facts/order"
import { readShipment, type Shipment } from "./facts/parcels"
import { readWeddingFacts, type WeddingFacts } from "./facts/wedding"
import { type NewMail, optionsOf, queueMail } from "./queue"

/** Told for longer than this after it was delivered, it would be news of yesterday. Milliseconds. */
const TOO_LATE = 3_600_000

const SILENT = "Staff wanted nobody to be told of this parcel."

/**
 * Tells of a parcel that has left, each of those whom it concerns once, however often it is told: the couple and the
 * members whose ties are in it, or the shopper.
 * @param silent whether staff want nobody to be told: then that is what is written down
 */
export async function tellOfShipment(
  scope: MedusaContainer,
  fulfilmentId: string,
  silent = false,
): Promise<void> {
  const shipment = await readShipment(scope, fulfilmentId)
  if (shipment === null) return
  if (shipment.deliveredAt !== null && Date.now() - shipment.deliveredAt.getTime() > TOO_LATE) return
  const weddingId = await weddingOf(scope, shipment.orderId)
  const mails = await (weddingId === null
    ? mailsToShopper(scope, shipment)
    : mailsOfWedding(scope, weddingId, shipment))
  await queueMail(scope, mails, silent ? SILENT : null)
}

/** The wedding whose order this is; null for an order of none. */
async function weddingOf(scope: MedusaContainer, orderId: string): Promise<string | null> {
  const cartId = await cartOfOrder(scope, orderId)
  const found = cartId && (await scope.resolve<WeddingsService>(WEDDINGS_MODULE).findByCart(cartId))
  return found ? found.wedding.id : null
}

async function mailsToShopper(scope: MedusaContainer, shipment: Shipment): Promise<NewMail[]> {
  const facts = await readOrderFacts(scope, shipment.orderId)
  if (!facts || facts.to === null) return []
  const lines = facts.lines.flatMap((line) => {
    const quantity = shipment.items.get(line.id)
    return quantity === undefined ? [] : [{ ...line, quantity }]
  })
  const order = { number: facts.order.number, ...(await splitLines(scope, lines)) }
  const { parcels } = shipment
  return [{ kind: "order-shipped", of: shipment.id, to: facts.to, payload: { order, parcels } }]
}

async function mailsOfWedding(
  scope: MedusaContainer,
  weddingId: string,
  shipment: Shipment,
): Promise<NewMail[]> {
  const facts = await readWeddingFacts(scope, weddingId)
  if (facts === null) return []
  const { wedding, couple } = facts
  const { parcels } = shipment
  const { quantity, shipped } = shipment.order
  const now = [...shipment.items.values()].reduce((sum, count) => sum + count, 0)
  const part = { now, so_far: Math.max(shipped, now), of: Math.max(quantity, now) }
  return [
    { ...couple, kind: "wedding-shipped", of: shipment.id, payload: { wedding, parcels, part } },
    ...(await mailsToMembers(scope, facts, shipment)),
  ]
}

/** To those whose ties are in the parcel and who can be written to; the couple itself has its own. */
async function mailsToMembers(
  scope: MedusaContainer,
  { whole, wedding, couple }: WeddingFacts,
  shipment: Shipment,
): Promise<NewMail[]> {
  await bindOrder(scope, shipment.orderId)
  const owners = await readOwners(scope, shipment.orderId)
  const packed = new Map<string, number>()
  for (const [line, quantity] of shipment.items) {
    const owner = owners.get(line)
    if (owner !== undefined) packed.set(owner, (packed.get(owner) ?? 0) + quantity)
  }
  const told = whole.members.filter(
    ({ id, email }) => packed.has(id) && email !== null && email.toLowerCase() !== couple.to.toLowerCase(),
  )
  if (told.length === 0) return []
  const looks = await readLooks(scope, told)
  const withParty = ({ ships }: MemberRow) => whole.wedding.delivery !== "each_member" || ships === "party"
  return told.map((member) => ({
    kind: "member-shipped" as const,
    of: `${shipment.id}:${member.id}`,
    to: member.email ?? "",
    weddingId: wedding.id,
    timeZone: couple.timeZone,
    locale: couple.locale,
    payload: {
      wedding,
      member_id: member.id,
      tie: mailTieOf({ ...member, quantity: packed.get(member.id) ?? 1 }, looks),
      parcels: shipment.parcels,
      with_party: withParty(member),
    },
  }))
}

/** Most parcels that one run tells of; the next one goes on. */
const MOST = 100

const MISSED = `
  select f.id from fulfillment f
  join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
  join "order" o on o.id = l.order_id and o.email is not null
  left join order_cart c on c.order_id = l.order_id and c.deleted_at is null
  left join wed_wedding w on w.cart_id = c.cart_id and w.deleted_at is null
  where f.shipped_at between now() - interval '1 day' and now() - interval '5 minutes'
    and f.delivered_at is null and f.canceled_at is null and f.deleted_at is null and w.is_demo is not true
    and case when w.id is null then 'order-shipped' else 'wedding-shipped' end <> all(?)
    and not exists (select 1 from out_message m where m.deleted_at is null
      and m.event_key = case when w.id is null then 'order-shipped:' else 'wedding-shipped:' end || f.id)
  order by f.shipped_at limit ${MOST}`

/** Tells of parcels of which nobody was told, because who had to died meanwhile. */
export async function tellOfMissedShipments(scope: MedusaContainer): Promise<void> {
  const missed = await select<{ id: string }>(scope, MISSED, [[...optionsOf(scope).mail.without]])
  for (const { id } of missed) await tellOfShipment(scope, id)
}
