import { generateEntityId } from "@medusajs/framework/utils"
import type { KnownStyle } from "../../../domain/sync/known"
import type { StyleWork } from "../../../domain/sync/plan-lists"
import type { CatalogueService } from "../../../modules/catalogue/service"
import type { StyleRow } from "../../../modules/catalogue/store/save-rows"

/**
 * Saves styles that are new, changed or back. What they are called on products follows tie by tie.
 * @returns ids by slug, of all styles
 */
export async function writeStyles(
  catalogue: CatalogueService,
  works: readonly StyleWork[],
  known: ReadonlyMap<string, KnownStyle>,
): Promise<Map<string, string>> {
  const rows = works.map(({ listed, known: before }): StyleRow => {
    const { externalId: external_id, widthInches: width_inches, ...same } = listed
    const id = before?.id ?? generateEntityId(undefined, "tsty")
    return { id, external_id, width_inches, withdrawn_at: null, ...same }
  })
  await catalogue.saveStyleRows(rows)
  return new Map([...known.values(), ...rows].map(({ slug, id }) => [slug, id]))
}
