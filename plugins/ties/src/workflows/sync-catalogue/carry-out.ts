import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { planSync, type WritePlan } from "../../domain/sync/plan"
import { workOf } from "../../domain/sync/work"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { tiesClientOf } from "./client"
import { type Ground, readGround } from "./read/ground"
import { readKnown } from "./read/known"
import { readService } from "./read/service"
import { RunLog } from "./run-log"
import type { WriteContext } from "./write/context"
import { writeFamilies } from "./write/families"
import { writeStyles } from "./write/styles"
import { writeTies } from "./write/ties"
import { withdraw } from "./write/withdraw"

/** Emitted after a run that succeeded: `{ run_id, changed }`. */
export const CATALOGUE_SYNCED = "ties.catalogue.synced"

/**
 * Carries a run out that was claimed: reads everything, decides, and only then writes, batch by batch. Never throws:
 * what goes wrong is in the run's row and in the log.
 * @param consented ids of ties whose withdrawal a person has agreed to
 */
export async function carryOut(
  container: MedusaContainer,
  runId: string,
  consented: ReadonlySet<string>,
): Promise<void> {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const log = new RunLog(catalogue, runId)
  log.start()
  try {
    const status = await sync({ container, catalogue, logger, log, consented })
    const { created, updated, withdrawn, failed } = log.progress
    logger.info(
      `Ties sync ${runId} ${status}: ${created} created, ${updated} updated, ${withdrawn} withdrawn, ${failed} failed`,
    )
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error))
    logger.error(`Ties sync ${runId} failed: ${cause.message}`)
    log.add([cause.message])
    await log.end({ status: "failed" }).catch((problem: Error) => {
      // The database is gone too; the next run finds this one silent and calls it failed.
      logger.error(`Ties sync ${runId} could not be ended: ${problem.message}`)
    })
  }
}

interface Run {
  container: MedusaContainer
  catalogue: CatalogueService
  logger: Logger
  log: RunLog
  consented: ReadonlySet<string>
}

async function sync({
  container,
  catalogue,
  logger,
  log,
  consented,
}: Run): Promise<"succeeded" | "needs_consent"> {
  const { options } = catalogue
  const ground = await readGround(container)
  const read = await readCounted(catalogue, log)
  await log.quarantine(read.refused)
  const known = await readKnown(container, catalogue)
  const plan = planSync({
    known,
    listed: read.listed,
    guard: read.guard,
    currencies: ground.currencies,
    rates: { base: options.default_currency, rates: options.currency_rates },
    maxWithdrawnShare: options.sync.max_withdrawn_share,
    consented,
  })
  if (plan.kind === "refused") throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, plan.reason)
  if (plan.kind === "needs_consent") {
    log.add([plan.reason])
    await log.end({ status: "needs_consent", withdrawals: plan.withdrawals })
    return "needs_consent"
  }
  log.add([...read.remarks, ...plan.remarks, ...stockRemark(plan, ground)])
  await log.quarantine(plan.refused)
  Object.assign(log.progress, {
    phase: "writing",
    total: plan.listed,
    done: plan.unchanged,
    unchanged: plan.unchanged,
  })
  await log.report()
  const families = await writeFamilies(container, catalogue, plan.families, known.families)
  const styles = await writeStyles(catalogue, plan.styles, known.styles)
  await writeColors(
    plan,
    { container, catalogue, logger, ground, runId: log.id, families: families.bySlug, styles },
    log,
  )
  await catalogue.saveFamilyRows(families.unconfirmed)
  log.progress.phase = "withdrawing"
  await log.report()
  await withdraw(plan.withdrawals, { container, catalogue })
  log.progress.withdrawn = plan.withdrawals.ties.length
  await log.end({ status: "succeeded" })
  await announce(container, log.id, hasChanges(plan))
  return "succeeded"
}

async function readCounted(catalogue: CatalogueService, log: RunLog) {
  const client = tiesClientOf(catalogue.options)
  const before = client.requests()
  try {
    return await readService(client)
  } finally {
    log.progress.requests = client.requests() - before
  }
}

async function writeColors(
  { colors, writing }: WritePlan,
  context: WriteContext,
  log: RunLog,
): Promise<void> {
  const size = context.catalogue.options.sync.batch_size
  for (let from = 0; from < colors.length; from += size) {
    const batch = colors.slice(from, from + size).map((color) => workOf(color, writing))
    const written = await writeTies(batch, context)
    const { progress } = log
    progress.created += written.created
    progress.updated += written.updated
    progress.failed += written.failed
    progress.done += batch.reduce((sum, { counts }) => sum + counts.created + counts.updated, 0)
    log.add(written.remarks)
    await log.quarantine(written.refused)
    await log.report()
  }
}

function hasChanges({ families, styles, colors, withdrawals }: WritePlan): boolean {
  const { ties, colors: hidden, styles: gone } = withdrawals
  return [families, styles, colors, ties, hidden, gone].some((list) => list.length > 0)
}

function stockRemark({ colors }: WritePlan, { locationId }: Ground): string[] {
  const isCounted = colors.some(({ ties }) => ties.some(({ tie }) => tie.stock !== null))
  if (!isCounted || locationId !== null) return []
  return [
    "The service counts stock, but the sales channel has no stock location to count it at: connect one in " +
      "Settings, Locations & Shipping. Until then its numbers are not used.",
  ]
}

async function announce(container: MedusaContainer, run_id: string, changed: boolean): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name: CATALOGUE_SYNCED, data: { run_id, changed } })
}
