import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Audience, type CatalogueView, getCatalogueView, type ViewColor } from "../../catalogue-view"
import type { Party } from "../../contract"
import { faultsOfParty } from "../../domain/bundles/check-party"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

/** A member with the tie that is meant. */
export type ResolvedMember = Party["members"][number] & { variantId: string; tie: ViewColor }

export interface ResolvedParty {
  theme: string | null
  weddingDate: string | null
  members: ResolvedMember[]
  view: CatalogueView
}

/**
 * Finds the variants that a party asks for, among what is sold to this audience.
 * @throws MedusaError INVALID_DATA (400) with one sentence for each thing that is wrong, its field first
 */
export async function resolveParty(
  scope: MedusaContainer,
  audience: Audience,
  { theme, wedding_date, members }: Party,
): Promise<ResolvedParty> {
  const { bundles, themes } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const view = await getCatalogueView(scope, audience)
  const variantOf = (color: string, style: string): string | null =>
    view.colors.get(color)?.variants.find((variant) => variant.style === style && variant.price)?.id ?? null
  const faults = faultsOfParty(
    { theme, members },
    {
      limits: bundles,
      themes: themes.map(({ slug }) => slug),
      roles: bundles.roles.map(({ slug }) => slug),
      variantOf,
      knowsColor: (color) => view.colors.has(color),
    },
  )
  if (faults.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
  const resolved = members.flatMap((member) => {
    const tie = view.colors.get(member.color)
    const variantId = variantOf(member.color, member.style)
    return tie && variantId ? [{ ...member, tie, variantId }] : []
  })
  return { theme, weddingDate: wedding_date, members: resolved, view }
}
