import type { MedusaContainer } from "@medusajs/framework/types"
import { readQuantities } from "../../../catalogue-view/read-stock"
import type { BundleWarning } from "../../../contract"
import { closeColours } from "../../../domain/colour/close-colours"
import { groupBy } from "../../../domain/group-by"
import type { ResolvedMember } from "../../bundles/resolve-party"
import { readHeldTies } from "../../stock/read-holds"

type StockWarning = Extract<BundleWarning, { kind: "stock" }>

/**
 * Ties of which fewer can be sold now than the whole party wants; those that nobody counts are not among them.
 * @param weddingId whose party it is, where it has a quote: what is held for that is there
 */
export async function shortTies(
  scope: MedusaContainer,
  members: readonly ResolvedMember[],
  salesChannelIds: string[],
  weddingId?: string,
): Promise<StockWarning[]> {
  const [quantities, held] = await Promise.all([
    readQuantities(
      scope,
      members.map(({ variantId }) => variantId),
      salesChannelIds,
    ),
    weddingId === undefined ? new Map<string, number>() : readHeldTies(scope, weddingId),
  ])
  return [...groupBy(members, ({ variantId }) => variantId)].flatMap(([variantId, who]) => {
    const [first] = who
    const variant = first?.tie.variants.find(({ id }) => id === variantId)
    const free = quantities.get(variantId) ?? null
    const available = free === null ? null : free + (held.get(variantId) ?? 0)
    const wanted = who.reduce((sum, { quantity }) => sum + quantity, 0)
    if (!first || !variant?.managed || variant.backorder || available === null || available >= wanted)
      return []
    const { color, style } = first
    return [{ kind: "stock" as const, color, style, wanted, available, keys: who.map(({ key }) => key) }]
  })
}

/** What a couple should know before they buy: ties that are short for the whole party, and colours that look like one. */
export async function warningsOf(
  scope: MedusaContainer,
  members: readonly ResolvedMember[],
  salesChannelIds: string[],
  weddingId?: string,
): Promise<BundleWarning[]> {
  const short = await shortTies(scope, members, salesChannelIds, weddingId)
  const close = closeColours(members.map(({ tie: { slug, hex } }) => ({ slug, hex }))).map(
    ({ colors: [one, other], difference }) => ({
      kind: "close_colours" as const,
      colors: [one.slug, other.slug] as [string, string],
      difference,
      keys: members.flatMap(({ key, color }) => (color === one.slug || color === other.slug ? [key] : [])),
    }),
  )
  return [...short, ...close]
}
