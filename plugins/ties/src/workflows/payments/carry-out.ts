import type { MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import { processPaymentWorkflowId } from "@medusajs/medusa/core-flows"
import type { Money } from "../../domain/payments/minor"
import type { Act, TriedPayment, Trouble } from "../../domain/payments/settle"
import { troubleWords } from "../../domain/payments/trouble-words"
import { finishOrder } from "./finish-order"
import type { SessionRow } from "./read-bag"
import { paymentsOf } from "./scope"
import { undoUnpaid } from "./undo-unpaid"

/** Whose payments these are. */
export interface Of {
  cartId: string | null
  orderId: string | null
}

const written = (money: Money | null): string =>
  money ? `${String(money.amount)} ${money.currency.toUpperCase()}` : "An amount that is not known"

/** Carries one decision out. Each may be carried out again: it finds its work done. */
export async function carryOut(
  scope: MedusaContainer,
  act: Act,
  { row, payment, of }: { row: SessionRow; payment: TriedPayment; of: Of },
): Promise<void> {
  const note = (words: string, isMended: boolean, kind: string) =>
    paymentsOf(scope).noteTrouble({
      kind,
      sessionId: row.id,
      provider: row.provider_id,
      ...of,
      words,
      isMended,
    })
  const report = (trouble: Trouble) =>
    note(troubleWords(trouble, { amount: written(payment.asked), isMended: false }), false, trouble)
  switch (act.do) {
    case "record":
      // The process that made the order may have died before it was whole, or anybody was told. Who is told twice does
      // nothing more.
      if (of.orderId !== null && of.cartId !== null) {
        await finishOrder(scope, { cartId: of.cartId, orderId: of.orderId })
      }
      await record(scope, act, row)
      if (of.orderId !== null) {
        await scope.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: of.orderId } })
      }
      return
    case "close":
      await scope.resolve(Modules.PAYMENT).deletePaymentSession(row.id)
      return
    case "take_back":
      if (of.cartId === null || !(await undoUnpaid(scope, of.cartId))) await report("order_without_payment")
      return
    case "report":
      await report(act.trouble)
      return
    case "give_back": {
      const amount = written(payment.has)
      try {
        await giveBack(scope, row, payment)
      } catch (error) {
        await note(troubleWords(act.why, { amount, isMended: false }), false, act.why)
        throw error
      }
      await note(troubleWords(act.why, { amount, isMended: true }), true, act.why)
      return
    }
  }
}

/**
 * Has Medusa write a payment down and place the order. When the order can't be placed Medusa gives the money back by itself,
 * so a failure is no end: whoever called looks again how the bag stands.
 */
async function record(
  scope: MedusaContainer,
  { as }: Extract<Act, { do: "record" }>,
  { id, amount }: SessionRow,
): Promise<void> {
  try {
    await scope.resolve(Modules.WORKFLOW_ENGINE).run(processPaymentWorkflowId, {
      input: {
        action: as === "captured" ? PaymentActions.SUCCESSFUL : PaymentActions.AUTHORIZED,
        // As Medusa asked for it, which is the same to the cent: so its own sums stay exact.
        data: { session_id: id, amount: new BigNumber(amount) },
      },
    })
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `The payment ${id} did not lead to an order: ${error instanceof Error ? error.message : String(error)}`,
      )
  }
}

/** Written down first, so that what was taken and what was given back both stand in Medusa's books. */
async function giveBack(scope: MedusaContainer, row: SessionRow, { held, has }: TriedPayment): Promise<void> {
  const payments = scope.resolve(Modules.PAYMENT)
  const payment_id = row.payment_id ?? (await payments.authorizePaymentSession(row.id, {}))?.id
  if (payment_id === undefined) throw new Error(`The payment ${row.id} is not there any more`)
  if (held === "captured")
    await payments.refundPayment({ payment_id, ...(has ? { amount: has.amount as number } : {}) })
  else await payments.cancelPayment(payment_id)
}
