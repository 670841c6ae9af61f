import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { oneRound } from "../../one-round"
import { deliver } from "./deliver"
import { hasMailProvider } from "./hand-over"
import { optionsOf, outboxOf } from "./queue"

/** Sends all that is due. Other processes may do the same: each mail is one process's at a time. */
export async function sendDue(scope: MedusaContainer): Promise<void> {
  return oneRound(outboxOf(scope), async () => {
    if (!(await hasMailProvider(scope))) return
    const { at_once } = optionsOf(scope).mail
    await Promise.all(Array.from({ length: at_once }, () => sendUntilEmpty(scope)))
  })
}

async function sendUntilEmpty(scope: MedusaContainer): Promise<void> {
  const outbox = outboxOf(scope)
  const { lease } = optionsOf(scope).mail
  for (;;) {
    const claimed = await outbox.claimNext(lease)
    if (claimed === null) return
    try {
      await deliver(scope, claimed)
    } catch (error) {
      // Not written down: its lease ends, and then it is taken again with the key of this try.
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`What became of the mail ${claimed.message.id} could not be written down`, error as Error)
      return
    }
  }
}
