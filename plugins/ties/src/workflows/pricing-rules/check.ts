import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Ground, whyRefused } from "../../domain/bundles/check-rule"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { type RuleFields, type RuleRow, toRule } from "../../modules/pricing/store/rule-rows"

/** What rules may speak of in this store. */
export async function groundOf(scope: MedusaContainer): Promise<Ground> {
  const catalogue = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const [styles, families] = await Promise.all([
    catalogue.listStyles({}, { select: ["slug"], take: null }),
    catalogue.listFamilies({}, { select: ["slug"], take: null }),
  ])
  const { bundles, themes } = catalogue.options
  const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug)
  return {
    themes: slugs(themes),
    styles: slugs(styles),
    families: slugs(families),
    roles: slugs(bundles.roles),
    mostTies: bundles.members * bundles.quantity,
  }
}

type Checked = RuleFields & { id: string }

/** Why a rule can't stand beside the others; null where it can. */
export function refusalOf(
  rule: Checked,
  others: readonly (Checked | RuleRow)[],
  ground: Ground,
): string | null {
  const candidate = (row: Checked) => ({ ...toRule(row), active: row.status === "active" })
  const standing = others.filter(({ status }) => status !== "archived")
  return whyRefused(candidate(rule), standing.map(candidate), ground, Date.now())
}

/** @throws MedusaError INVALID_DATA (400) with the reason, where a rule can't stand beside the others */
export const requirePossible =
  (ground: Ground) =>
  (rule: Checked, others: readonly RuleRow[]): void => {
    const refusal = refusalOf(rule, others, ground)
    if (refusal) throw new MedusaError(MedusaError.Types.INVALID_DATA, refusal)
  }
