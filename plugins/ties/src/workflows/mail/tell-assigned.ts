import type { MedusaContainer } from "@medusajs/framework/types"
import { readCoordinator } from "./facts/people"
import { readWeddingFacts } from "./facts/wedding"
import { queueMail } from "./queue"

/**
 * Tells a couple who looks after them from now on, and that person that they do. By what is written down of it: told late
 * or twice, it is about the last time that somebody was given this wedding.
 */
export async function tellOfAssignment(scope: MedusaContainer, weddingId: string, to: string): Promise<void> {
  const facts = await readWeddingFacts(scope, weddingId)
  if (!facts || facts.whole.wedding.coordinator_id !== to) return
  const given = facts.whole.assignments.filter(({ coordinator_id }) => coordinator_id !== null)
  const last = given.at(-1)
  const coordinator = await readCoordinator(scope, to)
  if (!last || last.coordinator_id !== to || coordinator === null) return
  const { wedding, couple, price, answerBy } = facts
  const of = `${weddingId}:${to}:${given.length}`
  await queueMail(scope, [
    {
      ...couple,
      kind: "coordinator-assigned",
      of,
      payload: { wedding, coordinator: coordinator.name, instead: given.length > 1 },
    },
    {
      kind: "new-wedding",
      of,
      to: coordinator.to,
      timeZone: coordinator.timeZone,
      weddingId,
      payload: { wedding, ties: price.ties, reason: last.reason, answer_by: answerBy },
    },
  ])
}
