import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import type { OpenedShare, ParsedOpenShare } from "../../contract"
import { select } from "../../database/select"
import { majorOf } from "../../domain/shares/money"
import type { SessionRow } from "../../modules/shares/store/shares"
import { isBuiltIn } from "../payments/ask-provider"
import { liveSessions, type LiveSession, requireProvider } from "../payments/live-sessions"
import { shareOptions } from "./options"
import { refuseSecondPayment } from "../payments/refuse-second"
import { settleTowards } from "../payments/settle-towards"
import { requirePayable } from "../quotes/payable"
import { beginShare, beginTowards } from "./begin"
import { askedOf } from "./expected"
import { followHeld } from "./follow"
import { readShared, type SharedWedding } from "./read"
import { holdingShares, ShareRefused } from "./scope"

interface Opening extends ParsedOpenShare {
  weddingId: string
  payer: string
}

/**
 * Begins the payment of a share, with the amount that the server reckons. Opened twice, in two tabs, it is the same payment.
 * The first payment of a wedding, whoever makes it, makes the order; every other one is a payment towards it.
 * @throws ShareRefused (409) where nothing is due, or somebody pays just now; QuoteRefused (409) before it is accepted
 */
export function openShare(scope: MedusaContainer, opening: Opening): Promise<OpenedShare> {
  return holdingShares(scope, opening.weddingId, async () => {
    const found = await readShared(scope, opening.weddingId)
    await requireProvider(scope, found.wedding.region_id, opening.provider_id)
    return found.sums.orderId === null ? openFirst(scope, found, opening) : openNext(scope, found, opening)
  })
}

function amountOf(scope: MedusaContainer, found: SharedWedding, { payer, asks }: Opening): number {
  const asked = askedOf(scope, found, payer)
  const amount = asks === "deposit" ? (asked.deposit ?? asked.all) : asked.all
  if (amount > 0) return amount
  const message = found.held.has(payer)
    ? "This share is paid, and the payment is on its way. Nothing is charged again."
    : "Nothing is due of this share."
  throw new ShareRefused("nothing_due", message)
}

async function openFirst(
  scope: MedusaContainer,
  found: SharedWedding,
  opening: Opening,
): Promise<OpenedShare> {
  const { wedding, sums, kept } = found
  const cartId = wedding.cart_id
  await requirePayable(scope, cartId)
  if (!sums.hasDelivery) {
    const message =
      "The couple has not said yet how the ties are to be delivered. They do so at the checkout; then everybody can pay."
    throw new ShareRefused("no_delivery", message)
  }
  await refuseSecondPayment(scope, cartId)
  const amount = amountOf(scope, found, opening)
  const collectionId = await collectionOfCart(scope, cartId)
  const live = await liveSessions(scope, [collectionId])
  const ours = kept.sessions.filter(({ session_id }) => live.some(({ id }) => id === session_id))
  const other = ours.find(({ payer }) => payer !== opening.payer)
  if (other && isTheirTurn(scope, other)) {
    const message = "Somebody of the party is paying just now. Look again in some minutes."
    throw new ShareRefused("being_paid", message)
  }
  const same = reusable(found, { live, ours, amount, opening })
  if (same) return same
  return beginShare(scope, found, { ...shareOfOpening(opening, amount, live), collectionId, cartId })
}

const isTheirTurn = (scope: MedusaContainer, { created_at }: SessionRow): boolean =>
  Date.now() - new Date(created_at).getTime() < shareOptions(scope).turn_minutes * 60_000

async function openNext(
  scope: MedusaContainer,
  before: SharedWedding,
  opening: Opening,
): Promise<OpenedShare> {
  const mine = before.kept.sessions.filter(
    ({ payer, cart_id }) => payer === opening.payer && cart_id === null,
  )
  for (const { session_id, provider_id } of mine) {
    if (isBuiltIn(provider_id)) continue
    const standing = await settleTowards(scope, session_id)
    if (standing.is !== "unknown") continue
    const message =
      "We can’t see just now whether your payment went through, so no other one is begun. Try again in a moment."
    throw new ShareRefused("being_paid", message)
  }
  const found = await followHeld(scope, opening.weddingId)
  if (found.sums.isCancelled) throw new ShareRefused("cancelled", "This wedding’s order was cancelled.")
  const amount = amountOf(scope, found, opening)
  const live = await liveSessions(
    scope,
    mine.map(({ payment_collection_id }) => payment_collection_id),
  )
  const ours = mine.filter(({ session_id }) => live.some(({ id }) => id === session_id))
  const same = reusable(found, { live, ours, amount, opening })
  if (same) return same
  return beginTowards(scope, found, shareOfOpening(opening, amount, live))
}

const shareOfOpening = (
  { payer, provider_id, asks }: Opening,
  amount: number,
  before: readonly LiveSession[],
) => ({ payer, provider_id, asks, amount, before })

/** The payment that was begun before, where it is just the same. */
function reusable(
  { sums }: SharedWedding,
  {
    live,
    ours,
    amount,
    opening,
  }: { live: readonly LiveSession[]; ours: readonly SessionRow[]; amount: number; opening: Opening },
): OpenedShare | null {
  const same = ours.findLast(
    (one) =>
      one.payer === opening.payer &&
      one.provider_id === opening.provider_id &&
      one.amount === amount &&
      one.asks === opening.asks,
  )
  const session = live.find(({ id }) => id === same?.session_id)
  if (!session) return null
  const { id, provider_id, data } = session
  return {
    session: { id, provider_id, data, amount: majorOf(amount, sums.currency), currency_code: sums.currency },
  }
}

const COLLECTION =
  "select payment_collection_id as id from cart_payment_collection where cart_id = ? and deleted_at is null limit 1"

async function collectionOfCart(scope: MedusaContainer, cartId: string): Promise<string> {
  const [found] = await select<{ id: string }>(scope, COLLECTION, [cartId])
  if (found) return found.id
  await createPaymentCollectionForCartWorkflow(scope).run({ input: { cart_id: cartId } })
  const [made] = await select<{ id: string }>(scope, COLLECTION, [cartId])
  if (made) return made.id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The cart ${cartId} can’t be paid for`)
}
