import type { MedusaContainer } from "@medusajs/framework/types"
import { oneRound } from "../../one-round"
import { handleEvent } from "./handle-event"
import { paymentOptions, paymentsOf } from "./scope"

/** Handles every event that is due. Other processes may do the same: each event is one process's at a time. */
export async function handleDue(scope: MedusaContainer): Promise<void> {
  return oneRound(paymentsOf(scope), async () => {
    const { at_once } = paymentOptions(scope)
    await Promise.all(Array.from({ length: at_once }, () => handleUntilEmpty(scope)))
  })
}

async function handleUntilEmpty(scope: MedusaContainer): Promise<void> {
  const payments = paymentsOf(scope)
  const { lease } = paymentOptions(scope)
  for (;;) {
    const event = await payments.claimEvent(lease)
    if (event === null) return
    await payments.settleEvent(event, await handleEvent(scope, event))
  }
}
