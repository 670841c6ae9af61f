import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { PaymentEvents, PaymentEventState, PaymentTroubles } from "../../contract"
import { isBuiltIn } from "./ask-provider"
import { handleDue } from "./handle-due"
import { paymentsOf } from "./scope"

interface Page {
  limit: number
  offset: number
}

const iso = (at: Date | string): string => new Date(at).toISOString()

const nothing = (what: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${what} any more`)

/** What payment providers have told, the newest first. */
export async function listPaymentEvents(
  scope: MedusaContainer,
  { state, limit, offset }: Page & { state?: PaymentEventState | undefined },
): Promise<PaymentEvents> {
  const { rows, count, byState } = await paymentsOf(scope).listTold({
    state: state ?? null,
    skip: offset,
    take: limit,
  })
  const events = rows.map(
    ({ id, provider, event_id, type, session_id, state, outcome, repeats, attempts, created_at }) => ({
      id,
      provider,
      event_id,
      type,
      session_id,
      state,
      outcome,
      repeats,
      attempts,
      created_at: iso(created_at),
    }),
  )
  return { events, count, by_state: byState, limit, offset }
}

/** What about payments is for a person to see to, then what was mended or seen to. */
export async function listPaymentTroubles(
  scope: MedusaContainer,
  { limit, offset }: Page,
): Promise<PaymentTroubles> {
  const [{ rows, count, open }, providers] = await Promise.all([
    paymentsOf(scope).listTroubled({ skip: offset, take: limit }),
    scope.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true }),
  ])
  const troubles = rows.map(({ id, kind, words, state, provider, session_id, order_id, created_at }) => ({
    id,
    kind,
    words,
    state,
    provider,
    session_id,
    order_id,
    created_at: iso(created_at),
  }))
  const real = providers.map(({ id }) => id).filter((id) => !isBuiltIn(id))
  return { troubles, count, open, providers: real, limit, offset }
}

/** @throws MedusaError NOT_FOUND where none was given up under this id */
export async function retryPaymentEvent(scope: MedusaContainer, id: string): Promise<void> {
  if (!(await paymentsOf(scope).reviveEvent(id))) throw nothing("event that was given up")
  await handleDue(scope)
}

/** @throws MedusaError NOT_FOUND where none is open under this id */
export async function dismissPaymentTrouble(
  scope: MedusaContainer,
  id: string,
  userId: string,
): Promise<void> {
  if (!(await paymentsOf(scope).dismissTrouble(id, userId))) throw nothing("trouble to see to")
}
