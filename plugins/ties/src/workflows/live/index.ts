import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { FEED_CHANNEL } from "../../modules/weddings/store/feed"
import { LiveHub } from "./hub"
import { listen } from "./listen"

/** One for each database that a process talks to. */
const hubs = new WeakMap<object, LiveHub>()

/** All live connections of this process. */
export function liveHub(scope: MedusaContainer): LiveHub {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const known = hubs.get(knex)
  if (known) return known
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  const { live } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const hub = new LiveHub(
    {
      readFeed: (weddingId, after, most) => weddings.readFeed(weddingId, after, most),
      readHeads: (ids) => weddings.readHeads(ids),
      stillOpen: async (seats) => {
        // Staff are let in anew every few minutes; a link that was called back ends at the next beat.
        const [staff, links] = [true, false].map((isDesk) =>
          seats.filter(({ party }) => (party.kind === "desk") === isDesk).map(({ key }) => key),
        )
        return new Set([...(staff ?? []), ...(await weddings.openTokens([...new Set(links)]))])
      },
      listen: (onTold, onDeaf) => listen(knex, FEED_CHANNEL, onTold, onDeaf),
      complain: (what, error) => logger.error(what, error as Error),
    },
    { beat: live.heartbeat * 1000, perKey: live.per_link, atMost: live.connections },
  )
  hubs.set(knex, hub)
  // A server that is told to end waits for its open connections: these would never end by themselves.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => hub.close())
  return hub
}
