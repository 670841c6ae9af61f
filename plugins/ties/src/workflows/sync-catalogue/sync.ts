import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { SyncRun } from "../../contract/sync"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import type { RunClaim } from "../../modules/catalogue/store/run-claim"
import { carryOut } from "./carry-out"
import { runToContract } from "./run-to-contract"

const FOLLOW_MS = 500

export interface SyncRequest {
  trigger: SyncRun["trigger"]
  /** Id of the member of staff who asks. */
  requestedBy?: string
  /** Id of a run that stopped with `needs_consent`, whose withdrawals may be carried out. */
  consentTo?: string
}

export interface StartedSync {
  run: SyncRun
  /** Another run was under way, and `run` is that one. */
  alreadyRunning: boolean
}

/**
 * Starts a run and does not wait for its end, unless one is under way.
 * @throws MedusaError not_found or not_allowed for a `consentTo` that is no run, or none that asks for consent
 */
export async function startSync(container: MedusaContainer, request: SyncRequest): Promise<StartedSync> {
  const { claim } = await begin(container, request)
  return { run: await readRun(container, claim.id), alreadyRunning: !claim.mine }
}

/**
 * Syncs and waits for the end; where another run is under way, in any process, for that one's. The run says how it
 * ended.
 */
export async function syncCatalogue(container: MedusaContainer, request: SyncRequest): Promise<StartedSync> {
  for (;;) {
    const { claim, ended } = await begin(container, request)
    await (ended ?? follow(container, claim.id))
    const run = await readRun(container, claim.id)
    // A run that was followed and then found dead has left its work to us.
    if (run.status !== "running") return { run, alreadyRunning: !claim.mine }
  }
}

async function begin(
  container: MedusaContainer,
  { trigger, requestedBy, consentTo }: SyncRequest,
): Promise<{ claim: RunClaim; ended: Promise<void> | null }> {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  const consented = consentTo === undefined ? new Set<string>() : await consentedBy(catalogue, consentTo)
  const claim = await catalogue.claimRun({
    trigger,
    requestedBy: requestedBy ?? null,
    consentTo: consentTo ?? null,
  })
  return { claim, ended: claim.mine ? carryOut(container, claim.id, consented) : null }
}

async function consentedBy(catalogue: CatalogueService, id: string): Promise<Set<string>> {
  const [run] = await catalogue.listSyncRuns({ id }, { select: ["id", "status", "withdrawals"] })
  if (!run) throw new MedusaError(MedusaError.Types.NOT_FOUND, `consent_to: there is no sync run ${id}`)
  if (run.status !== "needs_consent") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `consent_to: the sync run ${id} does not ask for consent`,
    )
  }
  return new Set((run.withdrawals ?? []) as unknown as string[])
}

/** Waits until a run has ended, or has been silent for so long that it is taken for dead. */
async function follow(container: MedusaContainer, id: string): Promise<void> {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  const silence = catalogue.options.sync.takeover_after * 1000
  for (;;) {
    const run = await catalogue.retrieveSyncRun(id)
    if (run.status !== "running" || Date.now() - run.heartbeat_at.getTime() > silence) return
    await setTimeout(FOLLOW_MS)
  }
}

async function readRun(container: MedusaContainer, id: string): Promise<SyncRun> {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  return runToContract(await catalogue.retrieveSyncRun(id))
}
