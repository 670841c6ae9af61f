import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { BegunPayment } from "../../contract"
import { select } from "../../database/select"

/** A payment session that nobody has paid by. */
export interface LiveSession {
  id: string
  provider_id: string
  /** Major units. */
  amount: string
  currency_code: string
  data: Record<string, unknown>
}

const LIVE = `
  select s.id, s.provider_id, s.raw_amount->>'value' as amount, s.currency_code, s.data from payment_session s
  where s.payment_collection_id = any(?) and s.deleted_at is null
    and not exists (select 1 from payment p where p.payment_session_id = s.id and p.deleted_at is null)
  order by s.created_at, s.id`

/** Sessions of payment collections that nobody has paid by, the oldest first. */
export const liveSessions = (scope: MedusaContainer, collectionIds: string[]): Promise<LiveSession[]> =>
  select<LiveSession>(scope, LIVE, [collectionIds])

/** Begins a payment at an amount that the server reckons; those that were begun before it are closed. */
export async function beginSession(
  scope: MedusaContainer,
  {
    collectionId,
    provider_id,
    amount,
    currency_code,
    before,
  }: {
    collectionId: string
    provider_id: string
    /** Major units. */
    amount: number
    currency_code: string
    before: readonly LiveSession[]
  },
): Promise<BegunPayment["session"]> {
  const payment = scope.resolve(Modules.PAYMENT)
  for (const { id } of before) await payment.deletePaymentSession(id)
  const asked = { provider_id, amount, currency_code, data: {}, context: {} }
  const { id, data } = await payment.createPaymentSession(collectionId, asked)
  return { id, provider_id, amount, currency_code, data: data ?? {} }
}

const PROVIDER = `
  select 1 as one from region_payment_provider l join payment_provider p on p.id = l.payment_provider_id
  where l.region_id = ? and p.id = ? and l.deleted_at is null and p.is_enabled`

/** @throws MedusaError INVALID_DATA (400) where nothing is paid that way in the region */
export async function requireProvider(scope: MedusaContainer, regionId: string, id: string): Promise<void> {
  if ((await select(scope, PROVIDER, [regionId, id])).length > 0) return
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "provider_id: nothing is paid that way here")
}
