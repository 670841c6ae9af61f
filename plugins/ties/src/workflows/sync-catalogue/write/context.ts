import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import type { CatalogueService } from "../../../modules/catalogue/service"
import type { Ground } from "../read/ground"

/** What every write of a run needs. */
export interface WriteContext {
  container: MedusaContainer
  catalogue: CatalogueService
  logger: Logger
  ground: Ground
  runId: string
  /** By slug, of every family that is listed. */
  families: ReadonlyMap<string, { id: string; categoryId: string }>
  /** Ids by slug, of every style that is listed. */
  styles: ReadonlyMap<string, string>
}

/** Marks what we made in Medusa, so that a run that starts after a crash finds it. */
export function externalIdOf(slug: string): string {
  return `ties:${slug}`
}

/** The option of every product; its values are the titles of the styles. */
export const STYLE_OPTION = "Style"
