import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import type { OpenedShare } from "../../contract"
import { majorOf } from "../../domain/shares/money"
import type { SessionRow } from "../../modules/shares/store/shares"
import { beginSession, type LiveSession } from "../payments/live-sessions"
import type { SharedWedding } from "./read"
import { sharesOf } from "./scope"

/** What a payment is begun for: its amount in the smallest unit of the currency. */
type Begun = Pick<SessionRow, "payer" | "provider_id" | "asks" | "amount"> & {
  /** Those that were begun before it, which are closed. */
  before: readonly LiveSession[]
}

/** Begins the payment of a share by a payment collection that there is, and writes down whose it is. */
export async function beginShare(
  scope: MedusaContainer,
  { wedding, sums: { currency } }: Pick<SharedWedding, "wedding" | "sums">,
  {
    before,
    collectionId,
    cartId,
    ...share
  }: Begun & {
    collectionId: string
    /** Of the cart that becomes the order by it; null for a payment towards an order. */
    cartId: string | null
  },
): Promise<OpenedShare> {
  const session = await beginSession(scope, {
    collectionId,
    provider_id: share.provider_id,
    amount: majorOf(share.amount, currency),
    currency_code: currency,
    before,
  })
  await sharesOf(scope).addSession({
    ...share,
    wedding_id: wedding.id,
    session_id: session.id,
    payment_collection_id: collectionId,
    cart_id: cartId,
  })
  return { session }
}

/** As `beginShare`, towards the order that there is, by a payment collection of its own. */
export async function beginTowards(
  scope: MedusaContainer,
  shared: Pick<SharedWedding, "wedding" | "sums">,
  share: Begun,
): Promise<OpenedShare> {
  const { orderId, currency } = shared.sums
  const { result } = await createOrderPaymentCollectionWorkflow(scope).run({
    input: { order_id: orderId ?? "", amount: majorOf(share.amount, currency) },
  })
  return beginShare(scope, shared, { ...share, collectionId: result[0]?.id ?? "", cartId: null })
}
