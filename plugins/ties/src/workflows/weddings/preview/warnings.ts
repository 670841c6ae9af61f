import type { MedusaContainer } from "@medusajs/framework/types"
import { readQuantities } from "../../../catalogue-view/read-stock"
import type { BundleWarning } from "../../../contract"
import { closeColours } from "../../../domain/colour/close-colours"
import { groupBy } from "../../../domain/group-by"
import type { ResolvedMember } from "../../bundles/resolve-party"

type StockWarning = Extract<BundleWarning, { kind: "stock" }>

/** Ties of which fewer can be sold now than the whole party wants; those that nobody counts are not among them. */
export async function shortTies(
  scope: MedusaContainer,
  members: readonly ResolvedMember[],
  salesChannelIds: string[],
): Promise<StockWarning[]> {
  const quantities = await readQuantities(
    scope,
    members.map(({ variantId }) => variantId),
    salesChannelIds,
  )
  return [...groupBy(members, ({ variantId }) => variantId)].flatMap(([variantId, who]) => {
    const [first] = who
    const variant = first?.tie.variants.find(({ id }) => id === variantId)
    const available = quantities.get(variantId) ?? null
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
): Promise<BundleWarning[]> {
  const short = await shortTies(scope, members, salesChannelIds)
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
