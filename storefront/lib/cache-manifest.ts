import { cacheLife, cacheTag } from "next/cache"

/**
 * Everything that the shop caches: what it is, its tag, how long it lives and what makes it anew. All times are
 * seconds. Past `revalidate` the next visit still gets the old one at once and has it made anew behind its back;
 * past `expire` it waits for the new one, so nobody sees prices of yesterday on a page that nobody asked for since.
 * Either way a store that can't be reached is stood in for by its last good answer (`readPublic`). Price and stock
 * are checked again, by Medusa, when a tie goes into the bag.
 * `stale` is how long the browser may reuse what it has already been given while walking through the shop.
 */
export const CACHE = {
  catalogue: {
    tag: "catalogue",
    life: { stale: 300, revalidate: 60, expire: 600 },
    holds: "families, colours, styles, prices and availability, region by region",
    renewed: "60 seconds after it was read, by the next visit",
  },
  suggestions: {
    tag: "suggestions",
    life: { stale: 300, revalidate: 600, expire: 3_600 },
    holds: "colours whose names are near to one that we do not sell",
    renewed: "10 minutes after they were read, by the next visit",
  },
  missed: {
    tag: "missed",
    life: { stale: 30, revalidate: 5, expire: 300 },
    holds: "that there is nothing to say, because the store could not be reached",
    renewed: "5 seconds later, by the next visit",
  },
  regions: {
    tag: "regions",
    life: { stale: 300, revalidate: 900, expire: 86_400 },
    holds: "regions, their currencies and countries",
    renewed: "15 minutes after they were read, by the next visit",
  },
} as const

/** Marks the cached function that calls it as one row of the table. */
export function cached(row: keyof typeof CACHE): void {
  cacheLife(CACHE[row].life)
  cacheTag(CACHE[row].tag)
}
