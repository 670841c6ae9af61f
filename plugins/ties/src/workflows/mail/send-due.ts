import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deliver } from "./deliver"
import { hasMailProvider } from "./hand-over"
import { optionsOf, outboxOf } from "./queue"

/** The round that this process is at, and whether another one was asked for meanwhile. */
interface Round {
  done: Promise<void>
  again: boolean
}

/** One round a process at a time: a thousand mails queued at once are no thousand rounds. */
const rounds = new WeakMap<object, Round>()

/**
 * Sends all that is due. Called while it is at work, it goes round once more and tells both callers when it is done. Other
 * processes may do the same: each mail is one process's at a time.
 */
export async function sendDue(scope: MedusaContainer): Promise<void> {
  const outbox = outboxOf(scope)
  const current = rounds.get(outbox)
  if (current) {
    current.again = true
    return current.done
  }
  const round: Round = { done: Promise.resolve(), again: false }
  round.done = goRound(scope, round)
  rounds.set(outbox, round)
  return round.done
}

async function goRound(scope: MedusaContainer, round: Round): Promise<void> {
  try {
    do {
      round.again = false
      if (!(await hasMailProvider(scope))) return
      const { at_once } = optionsOf(scope).mail
      await Promise.all(Array.from({ length: at_once }, () => sendUntilEmpty(scope)))
    } while (round.again)
  } finally {
    // In the same breath as the last look at `again`, so that nobody can ask in between and be forgotten.
    rounds.delete(outboxOf(scope))
  }
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
