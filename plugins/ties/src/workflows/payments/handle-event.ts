import type { MedusaContainer } from "@medusajs/framework/types"
import { PaymentActions } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { waitAfter } from "../../domain/mail/retry"
import { troubleWords } from "../../domain/payments/trouble-words"
import type { EventRow, Outcome } from "../../modules/payments/store/events"
import { sessionOf } from "./read-bag"
import { paymentOptions, paymentsOf } from "./scope"
import { settleBag, type Standing } from "./settle-bag"
import { settleTowards } from "./settle-towards"

/** The others tell of a try that failed or goes on: the shopper sees that, and nothing is written down for it. */
const MOVES_MONEY = new Set<string>([PaymentActions.SUCCESSFUL, PaymentActions.AUTHORIZED])

const CART = `
  select l.cart_id from payment_session s
  join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id and l.deleted_at is null
  where s.id = ? and s.deleted_at is null limit 1`

const done = (outcome: string): Outcome => ({ state: "done", outcome })

/**
 * Handles what a provider has told. An event is a reason to look, and nothing more: what is done follows from how the payment
 * stands at the provider now, so that an older one after a newer, or the same one again, finds its work done.
 */
export async function handleEvent(scope: MedusaContainer, event: EventRow): Promise<Outcome> {
  const { session_id, action } = event
  if (session_id === null) return done("It is about no payment of this shop.")
  if (!MOVES_MONEY.has(action)) return done("It moves no money.")
  if ((await sessionOf(scope, session_id)) === null) return gone(scope, event, session_id)
  try {
    const [linked] = await select<{ cart_id: string }>(scope, CART, [session_id])
    const cartId = linked?.cart_id ?? null
    const found = cartId === null ? await settleTowards(scope, session_id) : await settleBag(scope, cartId)
    return after(scope, event, found, { sessionId: session_id, cartId })
  } catch (error) {
    return later(scope, event, error instanceof Error ? error.message : String(error))
  }
}

async function gone(scope: MedusaContainer, { provider }: EventRow, sessionId: string): Promise<Outcome> {
  const words = troubleWords("session_gone", { amount: "", isMended: false })
  await paymentsOf(scope).noteTrouble({
    kind: "session_gone",
    sessionId,
    provider,
    cartId: null,
    orderId: null,
    words,
    isMended: false,
  })
  return done(words)
}

async function after(
  scope: MedusaContainer,
  event: EventRow,
  found: Standing,
  { sessionId, cartId }: { sessionId: string; cartId: string | null },
): Promise<Outcome> {
  switch (found.is) {
    case "ordered":
      return done("The payment stands in the books.")
    case "unpaid":
      return done(
        found.wasReturned
          ? "The money was given back."
          : "Its payment stands otherwise at the provider by now.",
      )
    case "unknown":
      return later(scope, event, "The provider does not say how the payment stands.")
    case "paid without an order": {
      const row = await sessionOf(scope, sessionId)
      const amount = row ? `${row.amount} ${row.currency_code.toUpperCase()}` : "Money"
      const words = troubleWords("not_ordered", { amount, isMended: false })
      await paymentsOf(scope).noteTrouble({
        kind: "not_ordered",
        sessionId: found.sessionId,
        provider: row?.provider_id ?? null,
        cartId,
        orderId: null,
        words,
        isMended: false,
      })
      return later(scope, event, words)
    }
  }
}

function later(scope: MedusaContainer, { attempts }: EventRow, why: string): Outcome {
  if (attempts >= paymentOptions(scope).attempts) return { state: "dead", outcome: why }
  return { state: "queued", outcome: why, waitMs: waitAfter(attempts, Math.random()) }
}
