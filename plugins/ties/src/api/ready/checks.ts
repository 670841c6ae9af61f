import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Ready } from "../../contract"
import { judgeAge, overallStatus } from "../../domain/readiness"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

/** Milliseconds that database and cache may take; a balancer that asks must not be kept waiting by a hanging one. */
const PATIENCE = 2000

const CACHE_KEY = "ties:ready"

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function databaseAnswers(scope: MedusaContainer): Promise<void> {
  await inTime(Promise.resolve(scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")))
}

/** Writes and reads back, since a cache that takes everything and keeps nothing looks well from outside. */
async function cacheKeeps(scope: MedusaContainer): Promise<void> {
  const cache = scope.resolve(Modules.CACHING)
  const written = randomUUID()
  await inTime(cache.set({ key: CACHE_KEY, data: { written }, ttl: 10, tags: [] }))
  const read = await inTime(cache.get({ key: CACHE_KEY }))
  // Another process may have written in between: any answer will do.
  if (!read) throw new Error("what was written to the cache could not be read back")
}

async function catalogueAge(scope: MedusaContainer): Promise<number | null> {
  const [run] = await inTime(
    scope
      .resolve<CatalogueService>(CATALOGUE_MODULE)
      .listSyncRuns(
        { status: "succeeded", finished_at: { $ne: null } },
        { take: 1, order: { finished_at: "DESC" } },
      ),
  )
  if (!run?.finished_at) return null
  return Math.max(0, Math.round((Date.now() - new Date(run.finished_at).getTime()) / 1000))
}

/** Looks at everything once. Causes go to the log; what is answered is open to anybody and names nothing inside. */
export async function checkReady(scope: MedusaContainer): Promise<Ready> {
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  const { options } = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const [database, cache, age] = await Promise.allSettled([
    databaseAnswers(scope),
    cacheKeeps(scope),
    catalogueAge(scope),
  ])
  const report = (name: string, outcome: PromiseSettledResult<unknown>) => {
    if (outcome.status === "rejected") logger.error(`/ready: ${name} failed`, outcome.reason)
    return outcome.status === "fulfilled"
  }
  const ok = { database: report("database", database), cache: report("cache", cache) }
  const catalogue =
    age.status === "fulfilled"
      ? { ...judgeAge(age.value, options.stale_after), age: age.value }
      : { ok: report("catalogue", age), detail: "Its age could not be read", age: null }
  return {
    status: overallStatus({ ...ok, catalogue: catalogue.ok }),
    checks: {
      database: { ok: ok.database, detail: ok.database ? "Answers" : "Does not answer" },
      cache: { ok: ok.cache, detail: ok.cache ? "Answers" : "Does not answer" },
      catalogue,
    },
  }
}
