import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { BegunPayment, CompleteLink, PaymentLink, PayLink } from "../../contract"
import { select } from "../../database/select"
import { isSameMoney } from "../../domain/payments/minor"
import { isBuiltIn } from "./ask-provider"
import { beginSession, liveSessions, requireProvider } from "./live-sessions"
import { settleTowards, takeTowards } from "./settle-towards"

/** Seconds that one waits for another who pays by the same link. */
const WAIT = 60

/** Which payment of which order a link names. */
export interface LinkIds {
  collectionId: string
  orderId: string
}

interface Row {
  number: number
  region_id: string | null
  currency_code: string
  amount: string
  is_closed: boolean
  is_paid: boolean
  lines: { title: string; quantity: number }[]
}

const LINK = `
  select o.display_id as number, o.region_id, c.currency_code, c.raw_amount->>'value' as amount,
    (o.canceled_at is not null or c.status = 'canceled') as is_closed,
    exists (select 1 from payment p where p.payment_collection_id = c.id and p.canceled_at is null
      and p.deleted_at is null) as is_paid,
    (select coalesce(jsonb_agg(jsonb_build_object('title', concat_ws(', ', nullif(t.product_title, ''), nullif(t.variant_title, '')),
        'quantity', i.quantity) order by t.created_at, t.id), '[]')
      from order_item i join order_line_item t on t.id = i.item_id
      where i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0) as lines
  from order_payment_collection l
  join "order" o on o.id = l.order_id and o.deleted_at is null and not o.is_draft_order
  join payment_collection c on c.id = l.payment_collection_id and c.deleted_at is null
  where l.payment_collection_id = ? and l.order_id = ? and l.deleted_at is null
    and not exists (select 1 from cart_payment_collection k
      where k.payment_collection_id = c.id and k.deleted_at is null)`

/**
 * What is to be paid by a link that the admin's order page gives out, such as for an order that staff have made.
 * @throws MedusaError NOT_FOUND (404) where the two ids do not belong together
 */
export async function readPaymentLink(
  scope: MedusaContainer,
  { collectionId, orderId }: LinkIds,
): Promise<PaymentLink> {
  const [row] = await select<Row>(scope, LINK, [collectionId, orderId])
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such payment")
  const { number, region_id, currency_code, lines, is_closed, is_paid } = row
  return {
    number,
    region_id,
    currency_code,
    lines,
    amount: Number(row.amount),
    state: is_paid ? "paid" : is_closed ? "closed" : "open",
  }
}

const holding = <T>(scope: MedusaContainer, { collectionId }: LinkIds, work: () => Promise<T>): Promise<T> =>
  scope.resolve(Modules.LOCKING).execute(`payment-link:${collectionId}`, work, { timeout: WAIT })

const refused = (message: string) => new MedusaError(MedusaError.Types.CONFLICT, message)

/** @throws MedusaError CONFLICT (409) where it is paid, or there is nothing to be paid any more */
async function requireOpen(scope: MedusaContainer, ids: LinkIds): Promise<PaymentLink> {
  const link = await readPaymentLink(scope, ids)
  if (link.state === "paid") throw refused("This is paid already. Nothing is charged again.")
  if (link.state === "closed") throw refused("This order was cancelled: there is nothing to pay for it.")
  return link
}

/**
 * Begins to pay by a link, with the amount that Medusa asks for. Begun twice, in two tabs, it is the same payment.
 * @throws MedusaError CONFLICT (409) where it is paid; INVALID_DATA (400) where nothing is paid that way
 */
export function openPaymentLink(
  scope: MedusaContainer,
  ids: LinkIds,
  { provider_id }: Pick<PayLink, "provider_id">,
): Promise<BegunPayment> {
  return holding(scope, ids, async () => {
    const { region_id, amount, currency_code } = await requireOpen(scope, ids)
    await requireProvider(scope, region_id ?? "", provider_id)
    if (isBuiltIn(provider_id)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "provider_id: a link is paid by card or PayPal")
    }
    const before = await liveSessions(scope, [ids.collectionId])
    for (const { id } of before) {
      const { is } = await settleTowards(scope, id)
      if (is === "ordered") throw refused("This is paid already. Nothing is charged again.")
      if (is === "unknown") {
        throw refused(
          "We can’t see just now whether your payment went through, so no other one is begun. Try again in a moment.",
        )
      }
    }
    const same = before.find(
      (one) =>
        one.provider_id === provider_id &&
        isSameMoney({ amount: one.amount, currency: one.currency_code }, { amount, currency: currency_code }),
    )
    if (same) return { session: { ...same, amount } }
    const { collectionId } = ids
    return {
      session: await beginSession(scope, { collectionId, provider_id, amount, currency_code, before }),
    }
  })
}

/**
 * Takes a payment down that was made by a link. Told twice, at the same moment too, it is one payment.
 * @throws MedusaError NOT_ALLOWED (400) where it was not paid; CONFLICT (409) while nobody knows; NOT_FOUND (404) for a payment
 *   of another
 */
export function completePaymentLink(
  scope: MedusaContainer,
  ids: LinkIds,
  { session_id }: Pick<CompleteLink, "session_id">,
): Promise<PaymentLink> {
  return holding(scope, ids, async () => {
    const link = await readPaymentLink(scope, ids)
    if (link.state !== "open") return link
    const mine = await liveSessions(scope, [ids.collectionId])
    if (mine.every(({ id }) => id !== session_id)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such payment")
    }
    const { is } = await takeTowards(scope, session_id)
    if (is === "unpaid") {
      const message = "The payment did not go through. Nothing is charged: pay again."
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
    }
    if (is !== "ordered") {
      throw refused("Your payment is on its way. Nothing is charged again: look again in a moment.")
    }
    return readPaymentLink(scope, ids)
  })
}
