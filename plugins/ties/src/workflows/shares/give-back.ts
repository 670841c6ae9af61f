import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules, PaymentEvents } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { majorOf, sumOf } from "../../domain/shares/money"
import { planReturns } from "../../domain/shares/refunds"
import { shareOf } from "../../domain/shares/statement"
import type { KeptShares } from "../../modules/shares/service"
import type { RefundRow } from "../../modules/shares/store/refunds"
import { isBuiltIn } from "../payments/ask-provider"
import type { SharedWedding } from "./read"
import { sharesOf } from "./scope"

/** Refunds that were decided on and do not stand in the books yet. */
function promisedTo({ entries, refunds }: KeptShares, payer: string): RefundRow[] {
  const booked = new Set(entries.map(({ event_key }) => event_key))
  return refunds.filter(
    (one) => one.payer === payer && (one.refund_id === null || !booked.has(one.refund_id)),
  )
}

/** What is to go back to one who pays, and was not decided on yet; in the smallest unit. */
export const openCredit = (
  { statement, kept }: Pick<SharedWedding, "statement" | "kept">,
  payer: string,
): number => shareOf(statement, payer).credit - sumOf(promisedTo(kept, payer).map(({ amount }) => amount))

/** Writes down what goes back to whom has paid too much, before any of it moves. @returns whether there is anything */
export async function planCredits(
  scope: MedusaContainer,
  { wedding, statement, kept, sums }: SharedWedding,
  reason: string,
): Promise<boolean> {
  const { orderId } = sums
  if (orderId === null) return false
  const planned = statement.shares.flatMap(({ payer }) => {
    const ofPayer = promisedTo(kept, payer)
    const open = openCredit({ statement, kept }, payer)
    const entries = kept.entries.filter((entry) => entry.payer === payer)
    const payments = [...new Set(entries.map(({ payment_id }) => payment_id))].map((paymentId) => {
      const of = (kind: string) =>
        sumOf(
          entries.flatMap((one) => (one.payment_id === paymentId && one.kind === kind ? [one.amount] : [])),
        )
      const onItsWay = sumOf(ofPayer.flatMap((one) => (one.payment_id === paymentId ? [one.amount] : [])))
      return { paymentId, captured: of("charge"), returned: of("refund") + onItsWay }
    })
    return planReturns(open, payments).map((back) => ({ ...back, payer, reason }))
  })
  await sharesOf(scope).planReturns({ weddingId: wedding.id, orderId }, planned)
  return planned.length > 0
}

/**
 * Has what was planned go back, each once: the refund carries the key of its plan, so that one which a process that died has
 * left is found again. Whoever calls holds the wedding's shares. One that its provider refuses waits for staff.
 */
export async function carryOutRefunds(scope: MedusaContainer, weddingId: string): Promise<void> {
  const { refunds } = await sharesOf(scope).readKept(weddingId)
  for (const plan of refunds) {
    if (plan.state !== "planned" && plan.state !== "sending") continue
    try {
      await sharesOf(scope).beginRefund(plan.id)
      const refundId = (await findDone(scope, plan)) ?? (await refund(scope, plan))
      await book(scope, plan, refundId)
      await sharesOf(scope).endRefund(plan.id, { refundId })
      await scope
        .resolve(Modules.EVENT_BUS)
        .emit({ name: PaymentEvents.REFUNDED, data: { id: plan.payment_id } })
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      await sharesOf(scope).endRefund(plan.id, { error: said })
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The refund ${plan.id} of ${plan.payment_id} did not go through`, error as Error)
    }
  }
}

const DONE = `
  select r.id, p.provider_id, p.data, p.currency_code from refund r join payment p on p.id = r.payment_id
  where r.payment_id = ? and r.metadata->>'ties_refund' = ? and r.deleted_at is null`

interface Provider {
  refundPayment(input: object): Promise<unknown>
}

/** The refund that a try before has written down; its provider is asked once more by the same key, and knows it. */
async function findDone(scope: MedusaContainer, plan: RefundRow): Promise<string | null> {
  const [row] = await select<{
    id: string
    provider_id: string
    data: Record<string, unknown>
    currency_code: string
  }>(scope, DONE, [plan.payment_id, plan.id])
  if (!row) return null
  if (!isBuiltIn(row.provider_id)) {
    const module = scope.resolve(Modules.PAYMENT) as IPaymentModuleService & {
      paymentProviderService_: { retrieveProvider(id: string): Provider }
    }
    await module.paymentProviderService_.retrieveProvider(row.provider_id).refundPayment({
      data: row.data,
      amount: majorOf(plan.amount, row.currency_code),
      context: { idempotency_key: row.id },
    })
  }
  return row.id
}

/** @throws MedusaError where more would go back than was taken, or the provider refuses */
async function refund(scope: MedusaContainer, plan: RefundRow): Promise<string> {
  const { currency_code } = await scope.resolve(Modules.PAYMENT).retrievePayment(plan.payment_id)
  // The workflow of Medusa's own would take what goes back off the order's total wherever somebody else still owes.
  await scope.resolve(Modules.PAYMENT).refundPayment({
    payment_id: plan.payment_id,
    amount: majorOf(plan.amount, currency_code),
    note: plan.reason,
    metadata: { ties_refund: plan.id },
  } as never)
  const [row] = await select<{ id: string }>(scope, DONE, [plan.payment_id, plan.id])
  if (row) return row.id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The refund ${plan.id} was not written down`)
}

const BOOKED =
  "select id from order_transaction where reference = 'refund' and reference_id = ? and deleted_at is null"

async function book(scope: MedusaContainer, plan: RefundRow, refundId: string): Promise<void> {
  const [found] = await select<{ id: string }>(scope, BOOKED, [refundId])
  if (found) return
  const { currency_code } = await scope.resolve(Modules.PAYMENT).retrievePayment(plan.payment_id)
  await scope.resolve(Modules.ORDER).addOrderTransactions({
    order_id: plan.order_id,
    amount: -majorOf(plan.amount, currency_code),
    currency_code,
    reference: "refund",
    reference_id: refundId,
  })
}
