import { WorkflowManager } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { QuoteWorld } from "../quotes/world"

/** The workflows of ours through which a wedding comes to be, and through which it changes. */
export const CREATES = "ties-make-wedding-cart"
export const CHANGES = "ties-change-wedding-cart"

const ADDED = "quote-proofs-added"
export const FAILURE = "A later step failed"

interface Step {
  action?: string
  next?: Step | Step[]
}

/** Names of a workflow's steps, one after the other. */
export function stepsOf(workflowId: string): string[] {
  const names: string[] = []
  const { steps } = WorkflowManager.getTransactionDefinition(workflowId) as unknown as { steps: Step }
  for (let step = steps.next; step; step = step.next) {
    if (Array.isArray(step)) throw new Error(`${workflowId} has steps side by side`)
    if (step.action) names.push(step.action)
  }
  return names
}

/**
 * Has a workflow do something more after one of its steps, whoever runs it.
 * @returns mends it
 */
export function insertStep(workflowId: string, after: string, work: () => unknown): () => void {
  const workflow = WorkflowManager.getWorkflow(workflowId)!
  const names = stepsOf(workflowId)
  const definition = WorkflowManager.getTransactionDefinition(workflowId)
  const own = { noCompensation: true, maxRetries: 0 }
  if (names.at(-1) === after) definition.addAction(ADDED, own)
  else definition.insertActionAfter(after, ADDED, own)
  const handler = { invoke: async () => work() }
  WorkflowManager.update(workflowId, definition, new Map([[ADDED, handler]]) as never, workflow.options)
  return () => WorkflowManager.update(workflowId, workflow.flow_!, new Map(), workflow.options)
}

/** As `insertStep`, for one that fails. */
export const failAfter = (workflowId: string, step: string): (() => void) =>
  insertStep(workflowId, step, () => {
    throw new Error(FAILURE)
  })

/**
 * Has the database refuse, in the moment of the commit, every transaction that writes into the audit trail: whatever
 * happens to a wedding fails with its very last word.
 */
export async function failCommits(world: QuoteWorld): Promise<() => Promise<void>> {
  await world.sql(`create function quote_proofs_fail() returns trigger language plpgsql as $$
    begin raise exception '${FAILURE}'; end $$`)
  await world.sql(`create constraint trigger quote_proofs_fail after insert on wed_audit
    deferrable initially deferred for each row execute function quote_proofs_fail()`)
  return async () => {
    await world.sql("drop function quote_proofs_fail() cascade")
  }
}

/** Leaves out of the log what fails because a proof makes it fail. */
export function keepQuietOfFailures(container: MedusaContainer): void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const error = logger.error.bind(logger)
  logger.error = (message, cause) => {
    const told = [message, cause].map((one) => (one instanceof Error ? one.message : String(one)))
    if (!told.some((words) => words.includes(FAILURE))) error(message as string, cause)
  }
}
