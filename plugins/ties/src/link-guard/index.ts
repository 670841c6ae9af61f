import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Redis from "ioredis"
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"
import { KnownLinks } from "./known"

export { clientKey } from "./client-key"

/** Counts tokens that opened nothing, by the client that tried them. */
export class LinkGuard {
  readonly known = new KnownLinks()

  constructor(private readonly limiter: RateLimiterAbstract) {}

  /** Seconds that a client has to wait before it may try another link; 0 where it may now. */
  async waitOf(client: string): Promise<number> {
    const tried = await this.limiter.get(client)
    if (tried === null || tried.consumedPoints < this.limiter.points) return 0
    return Math.max(1, Math.ceil(tried.msBeforeNext / 1000))
  }

  async failed(client: string): Promise<void> {
    await this.limiter.penalty(client)
  }
}

const guards = new WeakMap<object, LinkGuard | null>()

/** The guard of this store's links, one a process; null where the options want none. */
export function guardOf(scope: MedusaContainer): LinkGuard | null {
  // The service is one for as long as the store runs; a request's scope is not.
  const catalogue = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const known = guards.get(catalogue.options)
  if (known !== undefined) return known
  const { link_guesses } = catalogue.options.weddings
  const guard = link_guesses === null ? null : new LinkGuard(limiterOf(scope, link_guesses))
  guards.set(catalogue.options, guard)
  return guard
}

function limiterOf(scope: MedusaContainer, guesses: { most: number; seconds: number }): RateLimiterAbstract {
  const limits = { keyPrefix: "ties_link", points: guesses.most, duration: guesses.seconds }
  const memory = new RateLimiterMemory(limits)
  const { redisUrl } = scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  if (!redisUrl) return memory
  const storeClient = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
  // Medusa itself tells of a Redis that is away; meanwhile each process counts for itself.
  storeClient.on("error", () => undefined)
  return new RateLimiterRedis({ ...limits, storeClient, insuranceLimiter: memory })
}
